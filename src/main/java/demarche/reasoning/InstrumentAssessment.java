package demarche.reasoning;

import demarche.crisis.Ask;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import java.util.Optional;

/**
 * What is inferred for a state on one instrument.
 *
 * @param measure id of the measure, or the instrument's code where none is put
 * @param stance sum of {@code pushes} in milli-log-odds; nothing for mediation, which is no matter of stance
 * @param held the stance a state acts on once its commitments have resisted; equal to {@code stance} where nothing is held
 * @param asks the option's asks, the most demanding first
 * @param leaning the option the held stance asks, before gates
 * @param option the position; nothing where the state has no say, as outside the Security Council
 * @param probability of a vote
 * @param pushes everything that adds up to the stance, strongest first
 * @param unsettled whether the last two rounds of second-order effects differ
 * @param assumed whether the position is imposed instead of inferred
 */
public record InstrumentAssessment(
        Instrument instrument,
        String measure,
        Optional<Integer> stance,
        Optional<Integer> held,
        List<Ask> asks,
        Optional<Option> leaning,
        Optional<Option> option,
        Optional<Probability> probability,
        List<AppliedPush> pushes,
        boolean unsettled,
        boolean assumed) {}
