package demarche.answer.ask;

import demarche.crisis.read.Library;
import demarche.explain.Explainer;
import demarche.reasoning.Engine;
import demarche.reasoning.EngineFactory;
import demarche.rules.CompiledFolder;
import demarche.rules.WeightNote;
import demarche.rules.WeightNotes;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Parsed facts and compiled rules. */
public record Loaded(Library library, Engine engine, Explainer explainer, SortedMap<String, WeightNote> weights) {

    /** Reads facts and rules. */
    public static Loaded of(FactsFolder facts, Path rules) {
        return of(facts, rules, Optional.empty());
    }

    /**
     * Reads both folders in parallel.
     *
     * @param crisis id or path of the next case, if known: facts of its day are prepared while rules load. An
     *     unreadable case is ignored here and reported by the question
     */
    public static Loaded of(FactsFolder facts, Path rules, Optional<String> crisis) {
        CompletableFuture<CompiledFolder> compiled = CompletableFuture.supplyAsync(() -> CompiledFolder.of(rules));
        Library library = Library.open(facts);
        CompletableFuture<Engine> engine = compiled.thenApplyAsync(ready -> EngineFactory.open(ready, library));
        crisis.flatMap(id -> library.cases().findCase(id, new Problems())).ifPresent(found -> library.world()
                .asOf(found.measures().get(0).date().minusDays(1)));
        SortedMap<String, WeightNote> weights = WeightNotes.read(rules);
        Engine ready = joined(engine);
        return new Loaded(library, ready, new Explainer(library.world(), ready.book()), weights);
    }

    private static Engine joined(CompletableFuture<Engine> engine) {
        try {
            return engine.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
