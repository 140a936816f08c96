package demarche.cli;

import demarche.world.Coded;
import demarche.world.Nearest;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a word of a closed vocabulary; case does not count. */
final class CodedConverter<E extends Enum<E> & Coded> implements ITypeConverter<E> {
    private final Class<E> vocabulary;

    CodedConverter(Class<E> vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public E convert(String typed) {
        List<String> codes = Coded.codes(vocabulary);
        return Coded.find(vocabulary, typed.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("unknown "
                        + vocabulary.getSimpleName().toLowerCase(Locale.ROOT) + " \"" + typed + "\""
                        + Nearest.to(typed, codes)
                                .map(word -> "; did you mean \"" + word + "\"?")
                                .orElse("; expected one of " + String.join(", ", codes))));
    }
}
