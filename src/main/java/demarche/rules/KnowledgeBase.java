package demarche.rules;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.lang3.ClassUtils;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
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
        InternalKnowledgeBase base = RuleClasses.newBase();
        base.addPackages(packages);
        return new KnowledgeBase(base);
    }

    /** The compiled packages. */
    public Collection<KiePackage> packages() {
        return base.getKiePackages();
    }

    /** The Java types of what the names of a rule are bound to. */
    public Map<String, String> types(String title) {
        Map<String, String> types = new TreeMap<>();
        packages().stream()
                .flatMap(p -> p.getRules().stream())
                .filter(rule -> rule.getName().equals(title))
                .flatMap(rule -> ((RuleImpl) rule).getLhs().getOuterDeclarations().values().stream())
                .forEach(declaration -> types.put(
                        declaration.getIdentifier(),
                        ClassUtils.primitiveToWrapper(declaration.getDeclarationClass())
                                .getCanonicalName()));
        return types;
    }

    /** A fresh session; the caller disposes of it. */
    public KieSession newSession() {
        return base.newKieSession();
    }
}
