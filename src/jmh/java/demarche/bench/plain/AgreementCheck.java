package demarche.bench.plain;

import demarche.crisis.ChangeSet;
import demarche.crisis.CrisisCase;
import demarche.crisis.PatchedFacts;
import demarche.crisis.read.Library;
import demarche.reasoning.Assessment;
import demarche.reasoning.Delta;
import demarche.reasoning.Dials;
import demarche.reasoning.Engine;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.world.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether the rules by hand and the engine agree on a case: its baseline, and every scenario that comes with the facts. */
public final class AgreementCheck {
    private static final int SHOWN = 12;

    private AgreementCheck() {}

    /**
     * Compares all of them.
     *
     * @return how many assessments were compared
     * @throws IllegalStateException that names the states where they differ
     */
    public static int of(Library library, Engine engine, String caseId) {
        CrisisCase crisis = library.cases().getCase(caseId);
        Question question = Question.of(crisis);
        Question withRecord = question.withRecord(
                library.cases().listEarlier(crisis, question.measure().date()));
        List<String> differences = new ArrayList<>();
        int compared = of(library, engine, question, differences) + of(library, engine, withRecord, differences);
        if (!differences.isEmpty()) {
            throw new IllegalStateException(differences.size() + " differences between the engine and the rules by hand"
                    + " (src/jmh/java/demarche/bench/plain); after a change of a rule, change its method too:\n  "
                    + String.join("\n  ", differences.subList(0, Math.min(SHOWN, differences.size()))));
        }
        return compared;
    }

    private static int of(Library library, Engine engine, Question question, List<String> differences) {
        LocalDate date = question.measure().date();
        Snapshot snapshot = library.world().asOf(date.minusDays(1));
        PlainSession plain = PlainSession.open(question, snapshot, engine, Dials.atRest(library.levers()));
        int compared = 0;
        try (WarmSession session = engine.open(question)) {
            compare("baseline", question, session.whatif(Delta.NONE), plain.whatif(Delta.NONE), differences);
            compared++;
            for (String scenario : library.scenarios().listIds()) {
                ChangeSet set = library.scenarios().compose(List.of(scenario), List.of());
                PatchedFacts patched = library.scenarios().patch(set, date).knownOn(date.minusDays(1), library.world());
                Delta changes = Dials.changes(set, patched, library.levers());
                compare(scenario, question, session.whatif(changes), plain.whatif(changes), differences);
                compared++;
            }
        }
        return compared;
    }

    private static void compare(
            String scenario, Question question, Assessment engine, Inferred plain, List<String> differences) {
        String where = question.crisis().id() + (question.earlier().isEmpty() ? "" : " with record") + ", " + scenario;
        Agreement.differences(engine, plain).forEach(difference -> differences.add(where + ": " + difference));
    }
}
