package demarche.reasoning;

import demarche.crisis.Ask;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import java.util.Optional;

/**
 * The inference for a state on one instrument.
 *
 * @param measure id of the measure, or the instrument's code if there is none
 * @param stance sum of {@code pushes} in milli-log-odds; nothing for mediation, which has no stance
 * @param held the stance after commitments; equal to {@code stance} without commitments
 * @param asks the thresholds of the options, the most demanding first
 * @param leaning the option at which the held stance lies, before further conditions
 * @param option the position; nothing if the state has none, as outside the Security Council
 * @param probability of a vote
 * @param pushes the terms of the stance, strongest first
 * @param unsettled whether the last two rounds of second-order effects differ
 * @param assumed whether the position is imposed, not inferred
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
