package demarche.web.reload;

import demarche.world.read.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The current state of facts and rules, and the problems of the last edit.
 *
 * @param state identifier of facts, cases, rules and program
 * @param watched whether edits are reloaded
 * @param since time of the change to this state
 * @param facts digest of the facts
 * @param rules digest of rules and weights
 * @param changed edited files that led to this state; empty for the first state
 * @param failed time of the last edit, if it has problems
 * @param problems problems of the last edit
 * @param warnings remarks on the rules of this state
 */
public record Status(
        String state,
        boolean watched,
        Instant since,
        String facts,
        String rules,
        List<String> changed,
        Optional<Instant> failed,
        List<Problem> problems,
        List<Problem> warnings) {
    public Status {
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** Returns the first state of a workbench. */
    public static Status first(String state, boolean watched, String facts, String rules) {
        return new Status(
                state, watched, Instant.now(), facts, rules, List.of(), Optional.empty(), List.of(), List.of());
    }

    Status reloaded(String next, String nextFacts, String nextRules, List<String> files, List<Problem> remarks) {
        return new Status(
                next, watched, Instant.now(), nextFacts, nextRules, files, Optional.empty(), List.of(), remarks);
    }

    Status broken(List<Problem> found) {
        return new Status(state, watched, since, facts, rules, changed, Optional.of(Instant.now()), found, warnings);
    }

    Status mended() {
        return new Status(state, watched, since, facts, rules, changed, Optional.empty(), List.of(), warnings);
    }
}
