package demarche.cli;

import demarche.world.read.FactsFolder;
import java.nio.file.Path;

/** Reads facts and rules; a caller with many commands may keep what was read. */
@FunctionalInterface
interface Loader {
    Loaded load(FactsFolder facts, Path rules);
}
