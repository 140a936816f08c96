package demarche.reasoning.rulebase;

import java.util.Collection;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;

/** Compiled rules, ready for sessions. One serves all threads; a session serves one. */
public final class KnowledgeBase {
    private final KieBase base;

    private KnowledgeBase(KieBase base) {
        this.base = base;
    }

    /** A knowledge base of these packages. */
    public static KnowledgeBase of(Collection<KiePackage> packages) {
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(packages);
        return new KnowledgeBase(base);
    }

    /** The compiled packages. */
    public Collection<KiePackage> packages() {
        return base.getKiePackages();
    }

    /** A fresh session; the caller disposes of it. */
    public KieSession newSession() {
        return base.newKieSession();
    }
}
