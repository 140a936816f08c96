package demarche.evaluate;

import demarche.crisis.CrisisCase;
import demarche.crisis.Forum;
import demarche.crisis.Instrument;
import demarche.crisis.Measure;
import demarche.crisis.read.CaseReader;
import java.util.Comparator;
import java.util.List;

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
        return cases.stream()
                .flatMap(crisis -> crisis.measures().stream()
                        .filter(RollCalls::isRecorded)
                        .map(measure -> new RollCall(crisis, measure, reader.listEarlier(crisis, measure.date()))))
                .sorted(Comparator.comparing((RollCall call) -> call.measure().date())
                        .thenComparing(RollCall::id))
                .toList();
    }

    private static boolean isRecorded(Measure measure) {
        return measure.observed() != null && measure.forum() == Forum.UNGA && measure.instrument() == Instrument.VOTE;
    }
}
