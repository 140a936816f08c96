package demarche.answer.whatif;

import demarche.answer.ask.Supposition;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.explain.Difference;
import demarche.explain.Explainer;
import demarche.reasoning.Assessment;
import demarche.reasoning.memory.Outlook;
import demarche.world.Instrument;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Scenarios beside the baseline, and what of it is to be shown.
 *
 * @param columns the scenarios, at least one
 * @param states codes of the states shown
 * @param asked whether somebody asked for these states, who is then told everything about them
 * @param detailed whether everything is told about all that move or are under strain
 * @param instruments the instruments shown
 * @param caveats what must be said with the figures
 */
public record WhatifView(
        Assessment baseline,
        Explainer explainer,
        List<Supposition> columns,
        SortedSet<String> states,
        boolean asked,
        boolean detailed,
        SortedSet<Instrument> instruments,
        List<String> caveats) {

    /** What must be said below, a line each. */
    String caveats(int width, Paint paint) {
        return caveats.stream()
                .flatMap(caveat -> Lines.wrap(caveat, width).stream())
                .map(line -> paint.apply(Tone.FAINT, line) + "\n")
                .collect(Collectors.joining());
    }

    /** The differences shown. */
    List<Difference> differences(Supposition column) {
        return column.differences().stream()
                .filter(difference ->
                        states.contains(difference.state()) && instruments.contains(difference.instrument()))
                .toList();
    }

    List<Difference> differences(Supposition column, Outlook outlook) {
        return differences(column).stream()
                .filter(difference -> difference.outlook() == outlook)
                .toList();
    }

    /** Positions that hold although something pushed them. */
    List<Difference> exposed(Supposition column) {
        return differences(column, Outlook.HOLDS).stream()
                .filter(Difference::isTouched)
                .filter(difference -> !column.isInsulated(difference.state()))
                .toList();
    }

    /** States that hold on every instrument because they do not weigh what changes. */
    List<String> insulated(Supposition column) {
        return states.stream()
                .filter(column::isInsulated)
                .filter(state -> onlyHolds(column, state))
                .toList();
    }

    private boolean onlyHolds(Supposition column, String state) {
        return differences(column).stream()
                .filter(difference -> difference.state().equals(state))
                .allMatch(difference -> difference.outlook() == Outlook.HOLDS);
    }

    /** The parties' answers to an initiative. */
    List<Supposition.Answer> answers(Supposition column) {
        return instruments.contains(Instrument.INITIATIVE)
                ? column.answers().stream()
                        .filter(answer -> states.contains(answer.state()))
                        .toList()
                : List.of();
    }

    /** How many states have a position of which something is true. */
    int countStates(Supposition column, Predicate<Difference> which) {
        return (int) differences(column).stream()
                .filter(which)
                .map(Difference::state)
                .distinct()
                .count();
    }

    /** How many states nothing pushed, the insulated left out. */
    int countUntouched(Supposition column) {
        return (int) states.stream()
                .filter(state -> !column.isInsulated(state))
                .filter(state -> answers(column).stream()
                        .noneMatch(answer -> answer.state().equals(state)))
                .filter(state -> differences(column).stream()
                        .filter(difference -> difference.state().equals(state))
                        .noneMatch(Difference::isTouched))
                .count();
    }
}
