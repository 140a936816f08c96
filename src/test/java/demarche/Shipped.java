package demarche;

import demarche.answer.ask.Loaded;
import demarche.crisis.read.Library;
import demarche.reasoning.Engine;
import demarche.world.read.FactsFolder;
import java.nio.file.Path;

/** The shipped facts and rules, read once for all tests: they are immutable. */
public final class Shipped {
    /** Both, with what is read beside them. */
    public static final Loaded LOADED = Loaded.of(new FactsFolder(Path.of("facts")), Path.of("rules"));

    /** The facts. */
    public static final Library LIBRARY = LOADED.library();

    /** The rules over them. */
    public static final Engine ENGINE = LOADED.engine();

    private Shipped() {}
}
