package demarche.cli;

import java.nio.file.Path;

/** Reads facts and rules; a caller with many commands may keep what was read. */
@FunctionalInterface
interface Loader {
    Loaded load(Path facts, Path rules);
}
