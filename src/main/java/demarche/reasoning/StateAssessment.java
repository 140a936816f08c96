package demarche.reasoning;

import demarche.world.Instrument;
import demarche.world.Option;
import demarche.reasoning.memory.Commitment;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.Insulation;
import demarche.reasoning.memory.Reassessment;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Everything inferred for one state.
 *
 * @param frames the arguments it would use in public, the leading one first
 * @param commitments what makes it costly to leave its baseline positions
 * @param insulations for what reasons it does not weigh what a scenario changes
 * @param reassessments the positions that change or are under strain; every other one holds
 */
public record StateAssessment(
        String state,
        SortedMap<Instrument, InstrumentAssessment> instruments,
        List<Frame> frames,
        List<Commitment> commitments,
        List<Insulation> insulations,
        List<Reassessment> reassessments) {

    /** What is inferred on an instrument; nothing where the state is not asked. */
    public Optional<InstrumentAssessment> on(Instrument instrument) {
        return Optional.ofNullable(instruments.get(instrument));
    }

    /** The position on an instrument; nothing where the state has none. */
    public Optional<Option> option(Instrument instrument) {
        return on(instrument).flatMap(InstrumentAssessment::option);
    }

    /** Whether that position is imposed instead of inferred. */
    public boolean isAssumed(Instrument instrument) {
        return on(instrument).filter(InstrumentAssessment::assumed).isPresent();
    }
}
