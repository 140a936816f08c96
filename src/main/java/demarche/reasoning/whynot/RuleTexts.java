package demarche.reasoning.whynot;

import demarche.reasoning.rulebase.KnowledgeBase;
import demarche.reasoning.rulebase.RuleBook;
import demarche.reasoning.rulebase.RuleInfo;
import demarche.reasoning.rulebase.RuleSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.lang3.ClassUtils;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.drl.ast.descr.RuleDescr;

/** Every rule as it is written. */
public final class RuleTexts {
    /** Where the words of rules are looked up, as in the imports of every rule file. */
    private static final List<String> PACKAGES = List.of(
            "demarche.world.fact", "demarche.reasoning.concept", "demarche.reasoning.memory", "demarche.crisis");

    private final NavigableMap<String, RuleText> rules = new TreeMap<>();

    private RuleTexts() {}

    /**
     * Reads the texts of rules that have been compiled.
     *
     * @param base the rules compiled, which knows the types of what names are bound to
     */
    public static RuleTexts of(Collection<RuleSource> sources, KnowledgeBase base, RuleBook book) {
        Map<String, RuleImpl> compiled = new LinkedHashMap<>();
        base.packages().forEach(p -> p.getRules().forEach(rule -> compiled.put(rule.getName(), (RuleImpl) rule)));
        Map<String, RuleInfo> byTitle =
                book.listRules().stream().collect(Collectors.toMap(RuleInfo::title, rule -> rule));
        RuleTexts texts = new RuleTexts();
        for (RuleSource source : sources) {
            String imports = imports(source.text());
            for (RuleDescr descr : RuleParser.parse(source.text())) {
                RuleImpl rule = compiled.get(descr.getName());
                RuleInfo info = byTitle.get(descr.getName());
                if (rule != null && info != null) {
                    texts.rules.put(
                            info.id(),
                            new RuleText(
                                    info.id(),
                                    info.place(),
                                    imports,
                                    RuleParser.conditions(descr, source.text()),
                                    Inference.of(String.valueOf(descr.getConsequence()), RuleTexts::findType),
                                    types(rule)));
                }
            }
        }
        return texts;
    }

    Optional<RuleText> findRule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** What a rule concludes; nothing of one that only does sums, or is not there. */
    public Optional<Inference> findInference(String id) {
        return findRule(id).flatMap(RuleText::inference);
    }

    /** Ids of the rules that conclude something of that type, sorted. */
    public List<String> listConcluding(String type) {
        return rules.values().stream()
                .filter(rule -> rule.inference()
                        .filter(inference -> inference.type().equals(type))
                        .isPresent())
                .map(RuleText::id)
                .toList();
    }

    /** The Java type that rules mean by a simple name. */
    static Optional<Class<?>> findType(String name) {
        return PACKAGES.stream()
                .flatMap(place -> {
                    try {
                        return java.util.stream.Stream.<Class<?>>of(
                                Class.forName(place + "." + name.replace('.', '$')));
                    } catch (ClassNotFoundException e) {
                        return java.util.stream.Stream.empty();
                    }
                })
                .findFirst();
    }

    /** Whether a type is one of what facts amount to, which rules conclude. */
    static boolean isConcept(String type) {
        return findType(type)
                .filter(found -> found.getPackageName().equals("demarche.reasoning.concept"))
                .isPresent();
    }

    private static String imports(String source) {
        return source.lines()
                .takeWhile(line -> !line.startsWith("rule "))
                .filter(line -> line.startsWith("import ") || line.startsWith("dialect "))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> types(RuleImpl rule) {
        Map<String, String> types = new LinkedHashMap<>();
        Arrays.asList(rule.getLhs().getOuterDeclarations().values().toArray(Declaration[]::new))
                .forEach(declaration -> types.put(
                        declaration.getIdentifier(),
                        ClassUtils.primitiveToWrapper(declaration.getDeclarationClass())
                                .getCanonicalName()));
        return types;
    }
}
