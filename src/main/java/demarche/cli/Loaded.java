package demarche.cli;

import demarche.crisis.read.Library;
import demarche.explain.Explainer;
import demarche.reasoning.Engine;
import demarche.reasoning.EngineFactory;
import demarche.reasoning.rulebase.CompiledFolder;
import demarche.reasoning.rulebase.WeightNote;
import demarche.reasoning.rulebase.WeightNotes;
import demarche.world.read.FactsFolder;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;

/** Facts and rules, read and compiled. */
record Loaded(Library library, Engine engine, Explainer explainer, SortedMap<String, WeightNote> weights) {

    /** Reads both folders, the one beside the other: a start takes no longer than the slower of them. */
    static Loaded load(FactsFolder facts, Path rules) {
        CompletableFuture<CompiledFolder> compiled = CompletableFuture.supplyAsync(() -> CompiledFolder.of(rules));
        Library library = Library.open(facts);
        Engine engine = EngineFactory.open(compiled.join(), library);
        return new Loaded(library, engine, new Explainer(library.world(), engine.book()), WeightNotes.read(rules));
    }
}
