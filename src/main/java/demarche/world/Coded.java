package demarche.world;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A word of a closed vocabulary, written in files and output as its lower-case, hyphenated {@link #code()}. */
public interface Coded {

    /** The constant's Java name; every implementer is an enum. */
    String name();

    /** The word as it stands in files and output, for instance {@code "non-aggression"}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word of the vocabulary with that code. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> vocabulary, String code) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(word -> word.code().equals(code))
                .findFirst();
    }

    /** The codes of a vocabulary, in the order of its constants. */
    static <E extends Enum<E> & Coded> List<String> codes(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Coded::code).toList();
    }
}
