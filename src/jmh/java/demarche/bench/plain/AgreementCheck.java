package demarche.bench.plain;

import demarche.crisis.CrisisCase;
import demarche.crisis.read.Library;
import demarche.reasoning.Delta;
import demarche.reasoning.Engine;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.world.factbase.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** Whether the rules by hand and the engine agree on a case: its baseline, and scenarios that turn levers. */
public final class AgreementCheck {
    private static final int SHOWN = 12;

    private AgreementCheck() {}

    /**
     * Compares all of them.
     *
     * @param engine of {@link FiveDrivers}
     * @param scenarios of levers that {@link FiveDrivers} read
     * @return how many assessments were compared
     * @throws IllegalStateException that names the states where they differ
     */
    public static int of(Library library, Engine engine, String caseId, List<Delta> scenarios) {
        CrisisCase crisis = library.cases().getCase(caseId);
        Question question = Question.of(crisis);
        Snapshot snapshot = library.world().asOf(question.measure().date().minusDays(1));
        PlainSession plain = PlainSession.open(question, snapshot, engine);
        List<Delta> compared = new ArrayList<>(List.of(Delta.NONE));
        compared.addAll(scenarios);
        List<String> differences = new ArrayList<>();
        try (WarmSession session = engine.open(question)) {
            for (Delta changes : compared) {
                Agreement.differences(session.whatif(changes), plain.whatif(changes.levers()))
                        .forEach(difference -> differences.add(caseId + ", " + changes.levers() + ": " + difference));
            }
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException(differences.size() + " differences between the engine and the rules by hand"
                    + " (src/jmh/java/demarche/bench/plain); after a change of one of these rules, change its method"
                    + " too:\n  "
                    + String.join("\n  ", differences.subList(0, Math.min(SHOWN, differences.size()))));
        }
        return compared.size();
    }
}
