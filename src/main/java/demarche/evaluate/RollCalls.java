package demarche.evaluate;

import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.read.CaseReader;
import demarche.world.Forum;
import demarche.world.Instrument;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the recorded votes of cases. */
public final class RollCalls {
    private RollCalls() {}

    /**
     * The votes of the General Assembly that cases record, in the order of their days.
     *
     * @param cases those asked for
     * @param reader finds earlier votes of their disputes, in whatever case these are
     */
    public static List<RollCall> of(List<CrisisCase> cases, CaseReader reader) {
        Map<String, List<Measure>> disputes = new TreeMap<>();
        return cases.stream()
                .filter(RollCalls::areIn)
                .flatMap(crisis -> {
                    List<Measure> recorded = withOwn(
                            crisis,
                            disputes.computeIfAbsent(
                                    crisis.dispute(), id -> reader.listEarlier(crisis, LocalDate.MAX)));
                    return crisis.measures().stream()
                            .filter(RollCalls::isRecorded)
                            .map(measure -> new RollCall(crisis, measure, before(measure.date(), recorded)));
                })
                .sorted(Comparator.comparing((RollCall call) -> call.measure().date())
                        .thenComparing(RollCall::id))
                .toList();
    }

    /** Whether a case records any. */
    public static boolean areIn(CrisisCase crisis) {
        return crisis.measures().stream().anyMatch(RollCalls::isRecorded);
    }

    /** The recorded measures of a dispute, those of the case as the case has them. */
    private static List<Measure> withOwn(CrisisCase crisis, List<Measure> dispute) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        Stream.concat(crisis.measures().stream().filter(measure -> measure.observed() != null), dispute.stream())
                .forEach(measure -> measures.putIfAbsent(measure.id(), measure));
        return List.copyOf(measures.values());
    }

    private static List<Measure> before(LocalDate day, List<Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.date().isBefore(day))
                .sorted(Comparator.comparing(Measure::date).thenComparing(Measure::id))
                .toList();
    }

    private static boolean isRecorded(Measure measure) {
        return measure.observed() != null && measure.forum() == Forum.UNGA && measure.instrument() == Instrument.VOTE;
    }
}
