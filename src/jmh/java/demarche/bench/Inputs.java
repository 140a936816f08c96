package demarche.bench;

import demarche.crisis.ChangeSet;
import demarche.crisis.CrisisCase;
import demarche.crisis.PatchedFacts;
import demarche.crisis.read.Library;
import demarche.reasoning.Delta;
import demarche.reasoning.Dials;
import demarche.reasoning.Engine;
import demarche.reasoning.EngineFactory;
import demarche.reasoning.Question;
import demarche.rules.Weights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What every benchmark begins with, read before any clock starts: the seed case with its record, and a grid of levers. */
final class Inputs {
    static final Path FACTS = Path.of("facts");
    static final Path RULES = Path.of("rules");
    static final String CASE = "ukraine-annexation-2022";

    /** A step of the grid that turns all three levers at once, so that no call finds the levers of the call before. */
    private static final int STRIDE = 71;

    final Library library = Library.open(FACTS);
    final Engine engine = EngineFactory.open(RULES, library);
    final CrisisCase crisis = library.cases().getCase(CASE);
    final Question question = Question.of(crisis)
            .withRecord(
                    library.cases().listEarlier(crisis, crisis.measures().get(0).date()));

    /** The same engine with another number of rounds. */
    Engine engine(int rounds) {
        Weights weights = engine.weights();
        return engine.withNumbers(
                new Weights(
                        rounds,
                        weights.rules(),
                        weights.judged(),
                        weights.thresholds(),
                        weights.commitments(),
                        weights.frames()),
                engine.asks());
    }

    /** A few of the grid, and what the hands that the grid leaves out do. */
    List<Delta> sample() {
        List<Delta> grid = grid();
        List<Delta> sample = new ArrayList<>();
        for (int i = 0; i < grid.size(); i += 24) {
            sample.add(grid.get(i));
        }
        sample.add(changes(List.of("escalation=3@target", "nuclear-threat=2@target", "oil-price=100")));
        return List.copyOf(sample);
    }

    /** Escalation by six, nuclear threat by four, price of gas by ten: 240 scenarios, neighbours apart. */
    List<Delta> grid() {
        List<Delta> inOrder = new ArrayList<>();
        for (int escalation = 0; escalation <= 5; escalation++) {
            for (int threat = 0; threat <= 3; threat++) {
                for (int gas = 0; gas <= 180; gas += 20) {
                    inOrder.add(changes(List.of(
                            "escalation=" + escalation + "@initiator",
                            "nuclear-threat=" + threat + "@initiator",
                            "gas-price=" + gas)));
                }
            }
        }
        List<Delta> apart = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            apart.add(inOrder.get(i * STRIDE % inOrder.size()));
        }
        return List.copyOf(apart);
    }

    /** Levers as they would be set on the command line. */
    Delta changes(List<String> settings) {
        ChangeSet set = library.scenarios().compose(List.of(), settings);
        return Dials.changes(set, PatchedFacts.NONE, library.levers());
    }
}
