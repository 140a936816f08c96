package demarche.explain;

import java.util.Optional;
import java.util.ResourceBundle;

/** What a type that rules match says, as a sentence with the names of its fields. */
public final class Meanings {
    private static final ResourceBundle CONDITIONS = ResourceBundle.getBundle("demarche.explain.conditions");

    private Meanings() {}

    /** For instance {@code {state} borders {neighbour}} of {@code Border}; nothing of a type without a sentence. */
    public static Optional<String> find(String type) {
        return Optional.of(FactSentences.SAYS)
                .filter(facts -> facts.containsKey(type))
                .map(facts -> facts.getString(type))
                .or(() -> Optional.of(type + ".is")
                        .filter(CONDITIONS::containsKey)
                        .map(CONDITIONS::getString))
                .map(sentence -> sentence.replaceAll("[!@~%]+}", "}")
                        .replaceAll("\\{([^{}|]*)\\|[^{}]*}", "$1")
                        .replaceAll("[\\[\\]]", ""));
    }
}
