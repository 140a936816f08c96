package demarche.rules.support;

import demarche.reasoning.rulebase.CompiledFolder;
import demarche.reasoning.rulebase.KnowledgeBase;
import demarche.reasoning.rulebase.RuleSource;
import demarche.world.read.ProblemsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.definition.rule.Rule;

/** The rules of {@code rules/}, read and compiled once for all tests. */
public final class ShippedRules {
    private static final Path FOLDER = Path.of("rules");
    private static final Pattern RULE = Pattern.compile(
            "^rule \"(?<title>[^\"]*)\"\\n(?<header>.*?)^when\\n(?<when>.*?)^then\\n(?<then>.*?)^end$",
            Pattern.MULTILINE | Pattern.DOTALL);
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
        List<String> unread = new ArrayList<>(compiled.keySet());
        for (RuleSource source : SOURCES) {
            Matcher text = RULE.matcher(source.text());
            while (text.find()) {
                RuleImpl rule = compiled.get(text.group("title"));
                if (rule == null || !unread.remove(rule.getName())) {
                    throw new IllegalStateException("title used twice: " + text.group("title"));
                }
                ShippedRule shipped = new ShippedRule(
                        metadata(rule, "id"),
                        rule.getName(),
                        below(source),
                        metadata(rule, "direction"),
                        matches(rule),
                        text.group("header"),
                        text.group("when"),
                        text.group("then"));
                if (rules.put(shipped.id(), shipped) != null) {
                    throw new IllegalStateException("id used twice: " + shipped);
                }
            }
        }
        if (!unread.isEmpty()) {
            throw new IllegalStateException("rules whose text was not found, laid out unlike the others: " + unread);
        }
        return rules;
    }

    private static String below(RuleSource source) {
        return source.path().substring(source.path().indexOf('/') + 1);
    }

    private static String metadata(Rule rule, String name) {
        Object value = rule.getMetaData().get(name);
        return value == null ? "" : value.toString();
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
