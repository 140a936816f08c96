package demarche.rules;

import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/**
 * The class loader for compiling and running rules. It remembers which names are no class: the compiler asks whether every
 * name in a rule is a class of each package imported, and a search through all libraries for each took 40% of the time.
 */
public final class RuleClasses extends ClassLoader {
    private static final RuleClasses SHARED = new RuleClasses();

    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    private RuleClasses() {
        super(RuleClasses.class.getClassLoader());
    }

    /** What compiled rules are read with. */
    static ClassLoader shared() {
        return SHARED;
    }

    /** A compiler for rules and queries. */
    public static KnowledgeBuilder newBuilder() {
        return KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(new Properties(), SHARED));
    }

    /** An empty knowledge base. */
    public static InternalKnowledgeBase newBase() {
        return KnowledgeBaseFactory.newKnowledgeBase(
                RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), SHARED));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (unknown.contains(name)) {
            throw new UnknownClassException(name);
        }
        try {
            return super.loadClass(name, resolve);
        } catch (ClassNotFoundException e) {
            unknown.add(name);
            throw e;
        }
    }

    /** Without a stack trace, which nobody reads. */
    private static final class UnknownClassException extends ClassNotFoundException {
        UnknownClassException(String name) {
            super(name);
        }

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
