package demarche.authoring;

import java.util.List;
import java.util.Optional;

/**
 * How far a rule is covered by cases and by examples.
 *
 * @param measures on how many measures of cases it fires; nothing where cases were not asked
 * @param examples in how many examples it fires
 * @param nearMisses in how many examples it is expected not to fire
 * @param neverOnCases its conditions that hold on no measure, where it fires on none
 * @param neverInExamples its conditions that hold in no example, where it fires in none
 */
public record RuleCoverage(
        String rule,
        String place,
        Optional<Integer> measures,
        int examples,
        int nearMisses,
        List<String> neverOnCases,
        List<String> neverInExamples) {
    public RuleCoverage {
        neverOnCases = List.copyOf(neverOnCases);
        neverInExamples = List.copyOf(neverInExamples);
    }

    /** Whether it fires in an example, is expected not to fire in another, and fires on a measure where cases were asked. */
    public boolean isComplete() {
        return examples > 0 && nearMisses > 0 && measures.orElse(1) > 0;
    }
}
