package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A member of the United Nations.
 *
 * @param code ISO 3166-1 alpha-3
 * @param name short name as the United Nations uses it
 * @param article what stands before the name within a sentence, {@code the} or nothing
 * @param m49 code of the United Nations Statistics Division, three digits; nothing where unknown
 * @param predecessor the former member it comes from, or {@code null}
 */
public record State(
        String code,
        String name,
        String article,
        Group group,
        String m49,
        @Nullable String predecessor,
        Evidence evidence)
        implements Fact {

    /** One whose name takes no article. */
    public State(String code, String name, Group group, Evidence evidence) {
        this(code, name, "", group, "", null, evidence);
    }

    /** The name as it stands within a sentence. */
    public String inSentence() {
        return article.isEmpty() ? name : article + " " + name;
    }

    /** Regional group of the United Nations; a state that belongs to none is {@code NONE}. */
    public enum Group implements Coded {
        AFRICAN,
        ASIA_PACIFIC,
        EASTERN_EUROPEAN,
        LATIN_AMERICAN_CARIBBEAN,
        WESTERN_EUROPEAN_OTHERS,
        NONE
    }
}
