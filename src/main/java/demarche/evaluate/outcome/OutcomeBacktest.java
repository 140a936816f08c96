package demarche.evaluate.outcome;

import demarche.crisis.CrisisCase;
import demarche.crisis.read.CaseReader;
import demarche.evaluate.RollCall;
import demarche.evaluate.Track;
import demarche.reasoning.Assessment;
import demarche.reasoning.Engine;
import demarche.world.Instrument;
import demarche.world.factbase.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Infers sanctions and support again where a case says what was observed of them. */
public final class OutcomeBacktest {
    private final CaseReader cases;
    private final World world;

    public OutcomeBacktest(CaseReader cases, World world) {
        this.cases = cases;
        this.world = world;
    }

    /**
     * Scores the cases of some votes; states without an outcome are left out.
     *
     * @param asked of each case the first measure counts
     * @param engines with the numbers that may speak of a vote
     */
    public List<OutcomeResult> run(List<RollCall> asked, Track track, Function<RollCall, Engine> engines) {
        List<OutcomeResult> results = new ArrayList<>();
        for (RollCall call : asked) {
            CrisisCase crisis = call.crisis();
            if (crisis.observed().isEmpty()
                    || !crisis.measures().get(0).id().equals(call.measure().id())) {
                continue;
            }
            Assessment assessment = engines.apply(call).stand(call.question(track));
            for (Instrument instrument : Instrument.values()) {
                String file = crisis.observed().get(instrument);
                if (file != null) {
                    results.add(new OutcomeResult(
                            crisis,
                            track,
                            file,
                            OutcomeEvaluator.evaluate(
                                    assessment,
                                    world.asOf(assessment.asOf()),
                                    instrument,
                                    cases.findOutcomes(crisis, instrument).orElseThrow(),
                                    Unobserved.LEFT_OUT)));
                }
            }
        }
        return results;
    }
}
