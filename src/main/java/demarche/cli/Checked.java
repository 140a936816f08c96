package demarche.cli;

import demarche.answer.catalogue.CheckAnswer;
import demarche.answer.catalogue.GapReport;
import demarche.rules.Rule;
import demarche.world.read.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a check went through and found.
 *
 * @param problems everything that is wrong, by file and line
 * @param warnings what could be written better and is not wrong, by file and line
 * @param idle rules that fire on no case checked, with or without the scenarios; none where something is wrong
 * @param gaps which data the case lacks; nothing where all cases are checked or something is wrong
 * @param notes what could not be checked, and why
 */
record Checked(
        CheckAnswer.Counts counts,
        List<Problem> problems,
        List<Problem> warnings,
        List<Rule> idle,
        Optional<GapReport> gaps,
        List<String> notes) {

    /** The same for programs. */
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
