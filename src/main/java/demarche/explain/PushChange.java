package demarche.explain;

import demarche.reasoning.AppliedPush;
import demarche.world.Coded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule whose push on a state differs between a scenario and the baseline.
 *
 * @param before the push without the scenario; nothing if the rule starts
 * @param after the push under the scenario; nothing if the rule stops
 */
public record PushChange(Optional<AppliedPush> before, Optional<AppliedPush> after) {

    /** The kind of change. */
    public enum Kind implements Coded {
        /** The rule fires under the scenario only. */
        STARTS,
        /** The rule fires without the scenario only. */
        STOPS,
        /** The rule fires in both, with another weight. */
        WEIGHS
    }

    /** The identity of a push of one state, without its strength. */
    private record Reason(String rule, String counterpart, String scope, int round) {
        static Reason of(AppliedPush push) {
            return new Reason(
                    push.push().rule(),
                    push.push().counterpart(),
                    push.push().scope(),
                    push.push().round());
        }
    }

    /** Returns the changes between two lists of pushes on one instrument, new pushes first, each list in its order. */
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

    /** Returns the kind of change. */
    public Kind kind() {
        return before.isEmpty() ? Kind.STARTS : after.isEmpty() ? Kind.STOPS : Kind.WEIGHS;
    }

    /** Returns the push under the scenario or, if the rule stops, without it. */
    public AppliedPush push() {
        return after.or(() -> before).orElseThrow();
    }

    /** Returns the resulting change in stance, in milli-log-odds. */
    public int milli() {
        return after.map(AppliedPush::milli).orElse(0)
                - before.map(AppliedPush::milli).orElse(0);
    }
}
