package demarche.evaluate.outcome;

import demarche.Shipped;
import demarche.crisis.CrisisCase;
import demarche.crisis.read.Library;
import demarche.reasoning.Assessment;
import demarche.reasoning.Engine;
import demarche.reasoning.Question;
import demarche.reasoning.memory.Driver;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.Set;
import java.util.SortedMap;

/** The shipped facts and rules, read once, and two cases of one dispute with observed outcomes. */
final class ObservedCases {
    static final Library LIBRARY = Shipped.LIBRARY;
    static final Engine ENGINE = Shipped.ENGINE;
    static final CrisisCase ANNEXATION = LIBRARY.cases().getCase("ukraine-annexation-2022");
    static final CrisisCase INVASION = LIBRARY.cases().getCase("ukraine-invasion-2022");

    private ObservedCases() {}

    static Assessment assess(CrisisCase crisis, Driver... without) {
        return ENGINE.assess(Question.of(crisis, crisis.measures().get(0), Set.of(without)));
    }

    static SortedMap<String, Option> observed(CrisisCase crisis, Instrument instrument) {
        return LIBRARY.cases().findOutcomes(crisis, instrument).orElseThrow();
    }

    static OutcomeEvaluation evaluate(
            Assessment assessment, Instrument instrument, SortedMap<String, Option> observed, Unobserved unobserved) {
        return OutcomeEvaluator.evaluate(
                assessment, LIBRARY.world().asOf(assessment.asOf()), instrument, observed, unobserved);
    }
}
