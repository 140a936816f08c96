package demarche.cli;

import demarche.crisis.read.Library;
import demarche.explain.Explainer;
import demarche.reasoning.Engine;
import demarche.reasoning.EngineFactory;
import demarche.reasoning.rulebase.WeightNote;
import demarche.reasoning.rulebase.WeightNotes;
import java.nio.file.Path;
import java.util.SortedMap;

/** Facts and rules, read and compiled. */
record Loaded(Library library, Engine engine, Explainer explainer, SortedMap<String, WeightNote> weights) {

    /** Reads both folders. */
    static Loaded load(Path facts, Path rules) {
        Library library = Library.open(facts);
        Engine engine = EngineFactory.open(rules, library);
        return new Loaded(library, engine, new Explainer(library.world(), engine.book()), WeightNotes.read(rules));
    }
}
