package demarche.evaluate.change;

import demarche.crisis.Developments;
import demarche.crisis.Measure;
import demarche.evaluate.RollCall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two votes of one dispute between which states may have moved. */
public record ChangePair(RollCall earlier, RollCall later) {

    /** The pairs the specification names, apart or of unequal ask though some are. */
    private static final Set<List<String>> NAMED = Set.of(
            List.of("A/RES/ES-11/1", "A/RES/ES-11/4"),
            List.of("A/RES/68/262", "A/RES/ES-11/4"),
            List.of("A/RES/62/249", "A/RES/75/285"),
            List.of("A/RES/71/205", "A/RES/76/179"));

    /**
     * The pairs that end in a vote: with the latest earlier one whose text asks as much, and those named.
     *
     * @param asked the later votes
     * @param library where earlier ones are found too
     */
    public static List<ChangePair> list(List<RollCall> asked, List<RollCall> library) {
        List<ChangePair> pairs = new ArrayList<>();
        for (RollCall later : asked) {
            List<RollCall> before = new ArrayList<>();
            for (RollCall call : library) {
                if (call.dispute().equals(later.dispute()) && date(call).isBefore(date(later))) {
                    before.add(call);
                }
            }
            before.sort(Comparator.comparing(ChangePair::date).thenComparing(RollCall::id));
            Set<RollCall> earlier = new LinkedHashSet<>();
            before.stream()
                    .filter(call -> NAMED.contains(
                            List.of(call.measure().id(), later.measure().id())))
                    .forEach(earlier::add);
            Optional<RollCall> latest = before.stream()
                    .filter(call -> call.measure().ask().equals(later.measure().ask()))
                    .reduce((one, next) -> next);
            latest.ifPresent(earlier::add);
            earlier.forEach(call -> pairs.add(new ChangePair(call, later)));
        }
        return pairs;
    }

    /** The later vote, asked about with the record up to and including the earlier one and no further. */
    RollCall laterAfterEarlier() {
        List<Measure> record = later.earlier().stream()
                .filter(measure -> !measure.date().isAfter(date(earlier)))
                .toList();
        return new RollCall(later.crisis(), later.measure(), record);
    }

    /** The stated changes between the two, if any. */
    Optional<Developments> find(List<Developments> stated) {
        return stated.stream()
                .filter(developments ->
                        developments.earlier().equals(earlier.measure().id())
                                && developments.later().equals(later.measure().id()))
                .findFirst();
    }

    private static LocalDate date(RollCall call) {
        return call.measure().date();
    }
}
