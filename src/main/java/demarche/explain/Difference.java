package demarche.explain;

import demarche.reasoning.AppliedPush;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Outlook;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import java.util.Optional;

/**
 * The effect of a scenario on one state and one instrument.
 *
 * @param from position without the scenario
 * @param to position under it
 * @param direction the direction of the change in stance; nothing if there is none
 * @param before stance without the scenario, in milli-log-odds
 * @param after stance under it, before commitments
 * @param came pushes that are new or of another strength, with their present contribution
 * @param went pushes that are gone or had another strength, with their earlier contribution
 * @param heldBy sentences for the commitments and insulations that keep the position
 */
public record Difference(
        String state,
        Instrument instrument,
        Outlook outlook,
        Option from,
        Option to,
        Optional<Direction> direction,
        Optional<Integer> before,
        Optional<Integer> after,
        List<AppliedPush> came,
        List<AppliedPush> went,
        List<String> heldBy) {

    /** Whether the scenario changes anything for the state on this instrument. */
    public boolean isTouched() {
        return outlook != Outlook.HOLDS || !came.isEmpty() || !went.isEmpty();
    }

    /** Returns the rules that start, stop or change weight. */
    public List<PushChange> changes() {
        return PushChange.between(went, came);
    }
}
