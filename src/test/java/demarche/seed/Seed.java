package demarche.seed;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import demarche.Shipped;
import demarche.crisis.ChangeSet;
import demarche.crisis.CrisisCase;
import demarche.crisis.PatchedFacts;
import demarche.crisis.read.Library;
import demarche.explain.Explainer;
import demarche.reasoning.Assessment;
import demarche.reasoning.Delta;
import demarche.reasoning.Dials;
import demarche.reasoning.Engine;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.reasoning.memory.Driver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The shipped facts and rules, read once, and the tables of the seed. */
final class Seed {
    static final Library LIBRARY = Shipped.LIBRARY;
    static final Engine ENGINE = Shipped.ENGINE;
    static final CrisisCase CASE = LIBRARY.cases().getCase("ukraine-annexation-2022");
    static final Explainer EXPLAINER = new Explainer(LIBRARY.world(), ENGINE.book());

    static final WarmSession WARM = ENGINE.open(Question.of(CASE));

    private Seed() {}

    static Assessment assess(String measure, Driver... without) {
        return ENGINE.assess(Question.of(CASE, CASE.findMeasure(measure).orElseThrow(), Set.of(without)));
    }

    /** What is inferred for the first measure under scenarios and settings such as {@code escalation=3@initiator}. */
    static synchronized Assessment whatif(List<String> scenarios, String... settings) {
        return WARM.whatif(changes(scenarios, settings));
    }

    /** The same in a session of its own. */
    static Assessment fresh(List<String> scenarios, String... settings) {
        try (WarmSession fresh = ENGINE.open(Question.of(CASE))) {
            return fresh.whatif(changes(scenarios, settings));
        }
    }

    private static Delta changes(List<String> scenarios, String... settings) {
        ChangeSet set = LIBRARY.scenarios().compose(scenarios, List.of(settings));
        PatchedFacts facts = LIBRARY.scenarios().patch(set, CASE.date()).knownOn(CASE.asOf(), LIBRARY.world());
        return Dials.changes(set, facts, LIBRARY.levers());
    }

    static List<Map<String, String>> table(String name) {
        try (InputStream in = Objects.requireNonNull(Seed.class.getResourceAsStream(name))) {
            MappingIterator<Map<String, String>> rows = new CsvMapper()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .readValues(in);
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
