package demarche.reasoning;

import demarche.crisis.Instrument;
import demarche.reasoning.memory.Frame;
import java.util.List;
import java.util.SortedMap;

/**
 * Everything inferred for one state.
 *
 * @param frames the arguments it would use in public, the leading one first
 */
public record StateAssessment(
        String state, SortedMap<Instrument, InstrumentAssessment> instruments, List<Frame> frames) {}
