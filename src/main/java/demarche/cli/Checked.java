package demarche.cli;

import demarche.answer.catalogue.CheckAnswer;
import demarche.answer.catalogue.GapReport;
import demarche.rules.Rule;
import demarche.world.read.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Result of a check.
 *
 * @param problems by file and line
 * @param warnings style issues, by file and line
 * @param idle rules that fire on no checked case, with or without scenarios; empty if there are problems
 * @param gaps missing and stale data of the case; empty if all cases are checked or there are problems
 * @param notes skipped checks with the reason
 */
record Checked(
        CheckAnswer.Counts counts,
        List<Problem> problems,
        List<Problem> warnings,
        List<Rule> idle,
        Optional<GapReport> gaps,
        List<String> notes) {

    /** The JSON answer. */
    CheckAnswer answer() {
        return new CheckAnswer(
                1,
                counts,
                problems.stream().map(CheckAnswer.Found::of).toList(),
                warnings.stream().map(CheckAnswer.Found::of).toList(),
                idle.stream().map(Rule::id).toList(),
                notes,
                gaps.map(GapReport::answer).orElse(null));
    }
}
