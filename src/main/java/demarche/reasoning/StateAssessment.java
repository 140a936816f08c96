package demarche.reasoning;

import demarche.reasoning.memory.Commitment;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.Insulation;
import demarche.reasoning.memory.Reassessment;
import demarche.world.Instrument;
import java.util.List;
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
        List<Reassessment> reassessments) {}
