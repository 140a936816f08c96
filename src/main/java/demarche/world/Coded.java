package demarche.world;

import java.util.Locale;

/** A word of a closed vocabulary, written in files and output as its lower-case, hyphenated {@link #code()}. */
public interface Coded {

    /** The constant's Java name; every implementer is an enum. */
    String name();

    /** The word as it stands in files and output, for instance {@code "non-aggression"}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
