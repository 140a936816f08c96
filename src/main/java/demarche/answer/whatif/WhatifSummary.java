package demarche.answer.whatif;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.ask.Supposition;
import demarche.answer.text.Figures;
import demarche.answer.text.Limits;
import demarche.explain.Difference;
import demarche.explain.PushChange;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Outlook;
import demarche.world.Instrument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The summary of a scenario: states by outlook, positions by instrument, and changed rules.
 */
public record WhatifSummary(
        @JsonPropertyDescription("totals of the states shown")
        Counts counts,

        @JsonPropertyDescription("instruments with at least one pushed position")
        List<Tally> summary,

        @JsonPropertyDescription("rules that start, stop or change weight, by id, with the number of positions")
        List<RuleTally> rules) {

    /** Totals of states by outlook. */
    public record Counts(
            @Limits(least = 0) int states,
            @Limits(least = 0) int reassess,
            @Limits(least = 0) int underStrain,
            @Limits(least = 0) int insulated,
            @Limits(least = 0) int untouched) {

        static Counts of(WhatifView view, Supposition column) {
            return new Counts(
                    view.states().size(),
                    view.countStates(column, difference -> difference.outlook() == Outlook.REASSESSES),
                    view.countStates(column, difference -> difference.outlook() == Outlook.UNDER_STRAIN),
                    view.insulated(column).size(),
                    view.countUntouched(column));
        }

        /** The totals in a sentence. */
        String inWords() {
            return Figures.count(states, "state") + " on all instruments shown: " + reassess + " reassessing, "
                    + underStrain + " under strain, " + insulated + " insulated, " + untouched + " not affected.";
        }
    }

    /** The pushed states on one instrument. */
    public record Tally(
            Instrument instrument,

            @JsonPropertyDescription("states that reassess against the acting state")
            List<String> against,

            @JsonPropertyDescription("states that reassess towards it")
            List<String> towards,

            @JsonPropertyDescription("states that reassess on an option outside the scale of stances")
            List<String> elsewhere,

            List<String> underStrain,

            @JsonPropertyDescription("number of pushed states that hold")
            int exposed) {}

    /** The number of positions for which a rule starts, stops or changes weight. */
    public record RuleTally(String rule, int starts, int stops, int weighs) {}

    static WhatifSummary of(WhatifView view, Supposition column) {
        List<Tally> instruments = new ArrayList<>();
        for (Instrument instrument : view.instruments()) {
            List<Difference> on = view.differences(column).stream()
                    .filter(difference -> difference.instrument() == instrument)
                    .toList();
            if (on.stream().anyMatch(Difference::isTouched)) {
                List<Difference> moved = on.stream()
                        .filter(difference -> difference.outlook() == Outlook.REASSESSES)
                        .toList();
                instruments.add(new Tally(
                        instrument,
                        states(moved, difference -> is(Direction.AGAINST, difference)),
                        states(moved, difference -> is(Direction.TOWARDS, difference)),
                        states(moved, difference -> difference.direction().isEmpty()),
                        states(on, difference -> difference.outlook() == Outlook.UNDER_STRAIN),
                        (int) view.exposed(column).stream()
                                .filter(difference -> difference.instrument() == instrument)
                                .count()));
            }
        }
        SortedMap<String, List<PushChange.Kind>> rules = new TreeMap<>();
        view.differences(column).stream()
                .flatMap(difference -> difference.changes().stream())
                .forEach(change -> rules.computeIfAbsent(change.push().push().rule(), rule -> new ArrayList<>())
                        .add(change.kind()));
        return new WhatifSummary(
                Counts.of(view, column),
                instruments,
                rules.entrySet().stream()
                        .map(entry -> new RuleTally(
                                entry.getKey(),
                                Collections.frequency(entry.getValue(), PushChange.Kind.STARTS),
                                Collections.frequency(entry.getValue(), PushChange.Kind.STOPS),
                                Collections.frequency(entry.getValue(), PushChange.Kind.WEIGHS)))
                        .toList());
    }

    private static boolean is(Direction direction, Difference difference) {
        return difference.direction().filter(direction::equals).isPresent();
    }

    private static List<String> states(List<Difference> differences, Predicate<Difference> which) {
        return differences.stream().filter(which).map(Difference::state).toList();
    }
}
