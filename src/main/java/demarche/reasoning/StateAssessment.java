package demarche.reasoning;

import demarche.reasoning.memory.Commitment;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.Insulation;
import demarche.reasoning.memory.Reassessment;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.UnknownIdException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The inferences for one state.
 *
 * @param frames the arguments it would use in public, the leading one first
 * @param commitments reasons that make it costly to leave its baseline positions
 * @param insulations reasons for which it does not weigh a scenario
 * @param reassessments the positions that change or are under strain; all others hold
 */
public record StateAssessment(
        String state,
        SortedMap<Instrument, InstrumentAssessment> instruments,
        List<Frame> frames,
        List<Commitment> commitments,
        List<Insulation> insulations,
        List<Reassessment> reassessments) {

    /** Returns the inference on an instrument; nothing if the measure does not concern the state. */
    public Optional<InstrumentAssessment> on(Instrument instrument) {
        return Optional.ofNullable(instruments.get(instrument));
    }

    /**
     * Returns the inference on an instrument.
     *
     * @throws UnknownIdException if the measure does not concern the state
     */
    public InstrumentAssessment asked(Instrument instrument) {
        return on(instrument)
                .orElseThrow(() -> new UnknownIdException(
                        "instrument of this measure",
                        instrument.code(),
                        instruments.keySet().stream().map(Instrument::code).toList()));
    }

    /** Returns the position on an instrument; nothing if the state has none. */
    public Optional<Option> option(Instrument instrument) {
        return on(instrument).flatMap(InstrumentAssessment::option);
    }

    /** Returns the stance on an instrument in milli-log-odds, if there is one. */
    public Optional<Integer> stance(Instrument instrument) {
        return on(instrument).flatMap(InstrumentAssessment::stance);
    }

    /** Returns the instruments on which its position is assumed. */
    public List<Instrument> assumed() {
        return instruments.values().stream()
                .filter(InstrumentAssessment::assumed)
                .map(InstrumentAssessment::instrument)
                .toList();
    }

    /** Whether the position is assumed. */
    public boolean isAssumed(Instrument instrument) {
        return on(instrument).filter(InstrumentAssessment::assumed).isPresent();
    }
}
