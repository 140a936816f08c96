package demarche.authoring;

import java.util.List;
import java.util.Set;

/**
 * What came of an example.
 *
 * @param failures empty where every expectation is met
 * @param fired ids of the rules that concluded something in it
 * @param types the types of which something was in working memory at the end, by simple name
 */
public record ExampleResult(Example example, List<Failure> failures, Set<String> fired, Set<String> types) {
    public ExampleResult {
        failures = List.copyOf(failures);
        fired = Set.copyOf(fired);
        types = Set.copyOf(types);
    }

    /** Whether every expectation is met. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
