package demarche.evaluate.change;

import demarche.crisis.ChangeSet;
import demarche.crisis.Developments;
import demarche.crisis.PatchedFacts;
import demarche.crisis.read.Library;
import demarche.evaluate.Forecast;
import demarche.evaluate.RollCall;
import demarche.evaluate.Track;
import demarche.evaluate.VoteInference;
import demarche.reasoning.Assessment;
import demarche.reasoning.Delta;
import demarche.reasoning.Dials;
import demarche.reasoning.Engine;
import demarche.reasoning.WarmSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules with the numbers of an engine, under what is stated to have changed between two votes. */
public final class RuledForesight implements Foresight {
    private final Engine engine;
    private final Library library;
    private final List<Developments> stated;

    /** @param stated what changed between votes, as far as anybody has stated it */
    public RuledForesight(Engine engine, Library library, List<Developments> stated) {
        this.engine = engine;
        this.library = library;
        this.stated = List.copyOf(stated);
    }

    @Override
    public MoveForecast foresee(ChangePair pair) {
        RollCall later = pair.laterAfterEarlier();
        try (WarmSession session = engine.open(later.question(Track.WITH_RECORD))) {
            SortedMap<String, Forecast> plain = of(session.standAtRest(), later);
            Optional<Developments> changed = pair.find(stated);
            return new MoveForecast(
                    plain,
                    changed.map(developments -> of(session.stand(changes(developments, later)), later))
                            .orElse(plain),
                    changed);
        }
    }

    private Delta changes(Developments developments, RollCall later) {
        LocalDate date = later.measure().date();
        ChangeSet set = developments.changes();
        PatchedFacts patched = library.developments().patch(developments, date);
        return Dials.changes(set, patched.knownOn(date.minusDays(1), library.world()), library.levers());
    }

    private static SortedMap<String, Forecast> of(Assessment assessment, RollCall call) {
        SortedMap<String, Forecast> forecasts =
                new TreeMap<>(VoteInference.of(assessment).forecasts());
        forecasts.keySet().retainAll(call.scored().keySet());
        return forecasts;
    }
}
