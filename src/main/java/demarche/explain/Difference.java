package demarche.explain;

import demarche.reasoning.AppliedPush;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Outlook;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import java.util.Optional;

/**
 * What a scenario does to one state on one instrument.
 *
 * @param from position without the scenario
 * @param to position under it
 * @param direction which way the stance went; nothing where it stayed, or where none is at stake
 * @param before stance without the scenario, in milli-log-odds
 * @param after stance under it, before commitments resist
 * @param came pushes that were not there before, or are stronger or weaker now, each with what it adds now
 * @param went pushes that were there before and are gone, or had another strength, each with what it added
 * @param heldBy what keeps the state where it is, in sentences
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

    /** Whether the scenario touches the state on this instrument at all. */
    public boolean isTouched() {
        return outlook != Outlook.HOLDS || !came.isEmpty() || !went.isEmpty();
    }

    /** What becomes of its reasons: the rules that start, stop, or weigh otherwise. */
    public List<PushChange> changes() {
        return PushChange.between(went, came);
    }
}
