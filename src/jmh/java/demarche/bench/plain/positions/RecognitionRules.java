package demarche.bench.plain.positions;

import demarche.bench.plain.Given;
import demarche.world.Option;
import org.jspecify.annotations.Nullable;

/** {@code rules/positions/recognition.drl}. */
public record RecognitionRules(Given given) {

    /** The position of a state that leans that way; {@code null} where there is nothing to recognise. */
    public @Nullable Option position(Option leaning) {
        return recognitionAsPlaced(leaning);
    }

    private @Nullable Option recognitionAsPlaced(Option leaning) {
        return given.crisis().territorial() ? leaning : null;
    }
}
