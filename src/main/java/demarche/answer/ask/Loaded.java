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
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Facts and rules, read and compiled. */
public record Loaded(Library library, Engine engine, Explainer explainer, SortedMap<String, WeightNote> weights) {

    /** What reads facts and rules anew each time. */
    public static final Loader FRESH = new Loader() {
        @Override
        public Loaded load(FactsFolder facts, Path rules) {
            return Loaded.load(facts, rules, library -> {});
        }

        @Override
        public Loaded load(FactsFolder facts, Path rules, String id) {
            return Loaded.load(facts, rules, library -> library.cases()
                    .findCase(id, new Problems())
                    .ifPresent(crisis ->
                            library.world().asOf(crisis.measures().get(0).date().minusDays(1))));
        }
    };

    /** Reads both folders, the one beside the other: a start takes no longer than the slower of them. */
    private static Loaded load(FactsFolder facts, Path rules, Consumer<Library> meanwhile) {
        CompletableFuture<CompiledFolder> compiled = CompletableFuture.supplyAsync(() -> CompiledFolder.of(rules));
        Library library = Library.open(facts);
        CompletableFuture<Engine> engine = compiled.thenApplyAsync(ready -> EngineFactory.open(ready, library));
        meanwhile.accept(library);
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
