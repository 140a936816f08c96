package demarche.world.fact;

import demarche.world.Evidence;

/**
 * An organisation, alliance or grouping of states.
 *
 * @param code the code memberships use, for instance {@code NATO}
 * @param article what stands before the name within a sentence, {@code the} or nothing
 */
public record Organisation(String code, String name, String article, OrganisationKind kind, Evidence evidence)
        implements Fact {

    /** One whose name takes no article. */
    public Organisation(String code, String name, OrganisationKind kind, Evidence evidence) {
        this(code, name, "", kind, evidence);
    }

    /** The name as it stands within a sentence. */
    public String inSentence() {
        return article.isEmpty() ? name : article + " " + name;
    }
}
