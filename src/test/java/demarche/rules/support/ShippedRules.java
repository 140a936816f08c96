package demarche.rules.support;

import demarche.rules.CompiledFolder;
import demarche.rules.KnowledgeBase;
import demarche.rules.Rule;
import demarche.rules.RuleParser;
import demarche.rules.RuleSource;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.RuleConditionElement;

/** The rules of {@code rules/}, read and compiled once for all tests. */
public final class ShippedRules {
    private static final Path FOLDER = Path.of("rules");
    private static final CompiledFolder COMPILED = CompiledFolder.of(FOLDER);
    private static final List<RuleSource> SOURCES = COMPILED.sources();
    private static final KnowledgeBase BASE = COMPILED.base();
    private static final Map<String, ShippedRule> RULES = rules();

    private ShippedRules() {}

    /** The compiled rules. */
    public static KnowledgeBase base() {
        return BASE;
    }

    /** Every rule, by id. */
    public static List<ShippedRule> listRules() {
        return List.copyOf(RULES.values());
    }

    /** The rule with that id; there must be one. */
    public static ShippedRule getRule(String id) {
        ShippedRule rule = RULES.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule \"" + id + "\" in rules/");
        }
        return rule;
    }

    /** The files, by path below the rules folder. */
    public static Map<String, String> listFiles() {
        Map<String, String> files = new TreeMap<>();
        SOURCES.forEach(source -> files.put(below(source), source.text()));
        return files;
    }

    private static Map<String, ShippedRule> rules() {
        if (!COMPILED.problems().isEmpty()) {
            throw new ProblemsException(COMPILED.problems());
        }
        Map<String, RuleImpl> compiled = new TreeMap<>();
        BASE.packages().forEach(p -> p.getRules().forEach(rule -> compiled.put(rule.getName(), (RuleImpl) rule)));
        Map<String, ShippedRule> rules = new TreeMap<>();
        Problems problems = new Problems();
        for (RuleSource source : SOURCES) {
            for (Rule rule : RuleParser.parse(source, problems)) {
                RuleImpl built = Objects.requireNonNull(compiled.remove(rule.title()), "title used twice");
                rules.put(rule.id(), new ShippedRule(rule, below(source), matches(built)));
            }
        }
        problems.throwIfAny();
        if (!compiled.isEmpty()) {
            throw new IllegalStateException("rules whose text was not found: " + compiled.keySet());
        }
        return rules;
    }

    private static String below(RuleSource source) {
        return source.path().substring(source.path().indexOf('/') + 1);
    }

    private static Set<Class<?>> matches(RuleImpl rule) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (RuleConditionElement element : rule.getLhs().getChildren()) {
            if (element instanceof org.drools.base.rule.Pattern pattern
                    && pattern.getSource() == null
                    && pattern.getObjectType() instanceof ClassObjectType type) {
                types.add(type.getClassType());
            }
        }
        return types;
    }
}
