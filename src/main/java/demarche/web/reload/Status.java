package demarche.web.reload;

import demarche.world.read.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which facts and rules a workbench answers with, and what is wrong with edits of them since.
 *
 * @param state identifies facts, cases, rules and program
 * @param watched whether edits are picked up
 * @param since when this state was taken up
 * @param facts digest of the facts
 * @param rules digest of rules and weights
 * @param changed the files whose edit led to this state; none for the first
 * @param failed when the last edit was read, where it is wrong
 * @param problems what is wrong with it
 * @param warnings what could be written better in the rules of this state
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

    /** The first state of a workbench. */
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
