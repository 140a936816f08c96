package demarche.explain;

import demarche.reasoning.AppliedPush;
import demarche.world.Coded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that gives a state another reason under a scenario than without it.
 *
 * @param before what it added without the scenario; nothing where it starts
 * @param after what it adds under it; nothing where it stops
 */
public record PushChange(Optional<AppliedPush> before, Optional<AppliedPush> after) {

    /** What becomes of a reason. */
    public enum Kind implements Coded {
        /** The rule fires now and did not. */
        STARTS,
        /** The rule fired and does not now. */
        STOPS,
        /** It fires still, with another weight. */
        WEIGHS
    }

    /** What tells two pushes of one state apart but for their strength. */
    private record Reason(String rule, String counterpart, String scope, int round) {
        static Reason of(AppliedPush push) {
            return new Reason(
                    push.push().rule(),
                    push.push().counterpart(),
                    push.push().scope(),
                    push.push().round());
        }
    }

    /** The changes between two lists of pushes on one instrument, those that came first, each list in its order. */
    static List<PushChange> between(List<AppliedPush> went, List<AppliedPush> came) {
        Map<Reason, AppliedPush> before = new HashMap<>();
        went.forEach(push -> before.put(Reason.of(push), push));
        List<PushChange> changes = new ArrayList<>();
        came.forEach(push ->
                changes.add(new PushChange(Optional.ofNullable(before.remove(Reason.of(push))), Optional.of(push))));
        went.stream()
                .filter(push -> before.containsKey(Reason.of(push)))
                .forEach(push -> changes.add(new PushChange(Optional.of(push), Optional.empty())));
        return List.copyOf(changes);
    }

    /** What becomes of it. */
    public Kind kind() {
        return before.isEmpty() ? Kind.STARTS : after.isEmpty() ? Kind.STOPS : Kind.WEIGHS;
    }

    /** The push under the scenario, or, where it stops, without it. */
    public AppliedPush push() {
        return after.or(() -> before).orElseThrow();
    }

    /** By how much the stance changes on its account, in milli-log-odds. */
    public int milli() {
        return after.map(AppliedPush::milli).orElse(0)
                - before.map(AppliedPush::milli).orElse(0);
    }
}
