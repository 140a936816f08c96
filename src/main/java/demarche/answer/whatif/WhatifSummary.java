package demarche.answer.whatif;

import demarche.answer.ask.Supposition;
import demarche.world.Instrument;
import demarche.explain.Difference;
import demarche.explain.PushChange;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Outlook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A scenario in figures: what becomes of positions on each instrument, and which rules start or stop.
 *
 * @param instruments in their order, those left out on which nothing is pushed
 * @param rules by id
 */
public record WhatifSummary(Map<Instrument, Tally> instruments, SortedMap<String, RuleTally> rules) {

    /**
     * Counts of states on one instrument.
     *
     * @param against those that reassess against the acting state
     * @param towards those that reassess towards it
     * @param elsewhere those that reassess on what is no matter of stance
     * @param exposed those that are pushed and do not move
     */
    record Tally(
            List<String> against, List<String> towards, List<String> elsewhere, List<String> strained, int exposed) {}

    /** For how many positions a rule starts, stops, or weighs otherwise. */
    record RuleTally(int starts, int stops, int weighs) {}

    static WhatifSummary of(WhatifView view, Supposition column) {
        Map<Instrument, Tally> instruments = new EnumMap<>(Instrument.class);
        List<Difference> exposed = view.exposed(column);
        for (Instrument instrument : view.instruments()) {
            List<Difference> on = view.differences(column).stream()
                    .filter(difference -> difference.instrument() == instrument)
                    .toList();
            Tally tally = new Tally(
                    movers(on, Direction.AGAINST),
                    movers(on, Direction.TOWARDS),
                    on.stream()
                            .filter(difference -> difference.outlook() == Outlook.REASSESSES
                                    && difference.direction().isEmpty())
                            .map(Difference::state)
                            .toList(),
                    on.stream()
                            .filter(difference -> difference.outlook() == Outlook.UNDER_STRAIN)
                            .map(Difference::state)
                            .toList(),
                    (int) exposed.stream()
                            .filter(difference -> difference.instrument() == instrument)
                            .count());
            if (on.stream().anyMatch(Difference::isTouched)) {
                instruments.put(instrument, tally);
            }
        }
        SortedMap<String, RuleTally> rules = new TreeMap<>();
        view.differences(column).stream()
                .flatMap(difference -> difference.changes().stream())
                .forEach(change -> rules.merge(change.push().push().rule(), tally(change), WhatifSummary::sum));
        return new WhatifSummary(instruments, rules);
    }

    private static List<String> movers(List<Difference> differences, Direction direction) {
        return differences.stream()
                .filter(difference -> difference.outlook() == Outlook.REASSESSES
                        && difference.direction().filter(direction::equals).isPresent())
                .map(Difference::state)
                .toList();
    }

    private static RuleTally tally(PushChange change) {
        return switch (change.kind()) {
            case STARTS -> new RuleTally(1, 0, 0);
            case STOPS -> new RuleTally(0, 1, 0);
            case WEIGHS -> new RuleTally(0, 0, 1);
        };
    }

    private static RuleTally sum(RuleTally one, RuleTally other) {
        return new RuleTally(one.starts() + other.starts(), one.stops() + other.stops(), one.weighs() + other.weighs());
    }
}
