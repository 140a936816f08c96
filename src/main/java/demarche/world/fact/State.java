package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A member of the United Nations.
 *
 * @param code ISO 3166-1 alpha-3
 * @param name short name as the United Nations uses it
 * @param article what stands before the name within a sentence, {@code the} or nothing
 */
public record State(String code, String name, String article, RegionalGroup group, Evidence evidence) implements Fact {

    /** One whose name takes no article. */
    public State(String code, String name, RegionalGroup group, Evidence evidence) {
        this(code, name, "", group, evidence);
    }

    /** The name as it stands within a sentence. */
    public String inSentence() {
        return article.isEmpty() ? name : article + " " + name;
    }
}
