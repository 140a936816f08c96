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
 * Data of the whatif answer.
 *
 * @param columns scenarios, at least one
 * @param states codes of the selected states
 * @param asked whether the user selected states; they are then shown in full
 * @param detailed whether to print causal chains of all states that reassess or are under strain
 * @param instruments the instruments shown
 * @param caveats caveats of the figures
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

    /** The caveats, one per line. */
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

    /** Positions that were pushed and hold. */
    List<Difference> exposed(Supposition column) {
        return differences(column, Outlook.HOLDS).stream()
                .filter(Difference::isTouched)
                .filter(difference -> !column.isInsulated(difference.state()))
                .toList();
    }

    /** Insulated states: they hold on every instrument because they do not weigh the scenario. */
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

    /** The number of states with at least one matching position. */
    int countStates(Supposition column, Predicate<Difference> which) {
        return (int) differences(column).stream()
                .filter(which)
                .map(Difference::state)
                .distinct()
                .count();
    }

    /** The number of states without any push, excluding insulated ones. */
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
