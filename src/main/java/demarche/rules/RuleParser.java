package demarche.rules;

import demarche.world.Place;
import demarche.world.read.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads the rules of one file, with the text and the line of each of their conditions. */
public final class RuleParser {
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:(?!:)");

    private final String path;
    /** As it is compiled: places of conditions are counted in it. */
    private final String source;

    private final String imports;

    private RuleParser(RuleSource source) {
        this.path = source.path();
        this.source = RulePrelude.compiled(source);
        this.imports = RulePrelude.imports(source);
    }

    /**
     * The rules of a file, in their order; what stands there beside rules, such as functions, becomes a problem.
     *
     * @return none where it is no DRL, of which the compiler says more
     */
    public static List<Rule> parse(RuleSource source, Problems problems) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr file = parser.parse(false, RulePrelude.compiled(source));
            if (file == null || parser.hasErrors()) {
                return List.of();
            }
            others(file)
                    .forEach((other, line) -> problems.add(
                            new Place(source.path(), line, 0),
                            other,
                            "rules alone, which import types and functions of Demarche"));
            return file.getRules().stream()
                    .filter(rule -> !(rule instanceof QueryDescr))
                    .map(rule -> new RuleParser(source).rule(rule))
                    .toList();
        } catch (DroolsParserException e) {
            return List.of();
        }
    }

    private static SortedMap<String, Integer> others(PackageDescr file) {
        SortedMap<String, Integer> others = new TreeMap<>();
        file.getFunctions().forEach(one -> others.put("a function, " + one.getName(), one.getLine()));
        file.getGlobals().forEach(one -> others.put("a global, " + one.getIdentifier(), one.getLine()));
        file.getTypeDeclarations().forEach(one -> others.put("a declared type, " + one.getTypeName(), one.getLine()));
        file.getEnumDeclarations().forEach(one -> others.put("a declared type, " + one.getTypeName(), one.getLine()));
        file.getRules().stream()
                .filter(QueryDescr.class::isInstance)
                .forEach(one -> others.put("a query, " + one.getName(), one.getLine()));
        Stream.of(file.getImports(), file.getFunctionImports(), file.getAccumulateImports())
                .flatMap(List::stream)
                .filter(one -> !one.getTarget().startsWith("demarche."))
                .forEach(one -> others.put("an import of " + one.getTarget(), one.getLine()));
        return others;
    }

    private Rule rule(RuleDescr rule) {
        SortedMap<String, String> metadata = new TreeMap<>();
        rule.getAnnotations().forEach(said -> metadata.put(said.getName(), unquoted(said.getValue())));
        SortedMap<String, String> attributes = new TreeMap<>();
        rule.getAttributes().forEach((name, attribute) -> attributes.put(name, String.valueOf(attribute.getValue())));
        if (rule.getParentName() != null) {
            attributes.put("extends", rule.getParentName());
        }
        String then = String.valueOf(rule.getConsequence());
        return new Rule(
                rule.getName(),
                path,
                rule.getLine(),
                metadata,
                attributes,
                imports,
                all(rule.getLhs()),
                then.strip(),
                rule.getConsequenceLine(),
                Consequence.of(then, name -> RuleTypes.find(imports, name)));
    }

    private static String unquoted(Object value) {
        return String.valueOf(value).strip().replaceAll("^\"|\"$", "").strip();
    }

    private List<Condition> all(BaseDescr descr) {
        if (descr instanceof AndDescr and) {
            return and.getDescrs().stream().flatMap(part -> all(part).stream()).toList();
        }
        return List.of(one(descr));
    }

    private Condition one(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            return pattern(pattern);
        }
        if (descr instanceof NotDescr not) {
            return around(ConditionKind.NOT, not);
        }
        if (descr instanceof ExistsDescr exists) {
            return around(ConditionKind.EXISTS, exists);
        }
        if (descr instanceof OrDescr or) {
            List<List<Condition>> alternatives =
                    or.getDescrs().stream().map(this::all).toList();
            // Only what every alternative binds can be used afterwards.
            Set<String> binds = new TreeSet<>();
            alternatives.get(0).forEach(condition -> binds.addAll(condition.binds()));
            alternatives.forEach(alternative -> binds.retainAll(alternative.stream()
                    .flatMap(condition -> condition.binds().stream())
                    .collect(Collectors.toSet())));
            Set<String> uses = alternatives.stream()
                    .flatMap(alternative -> Condition.usedBy(alternative).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            return new Condition(
                    ConditionKind.EITHER,
                    text(descr),
                    descr.getLine(),
                    "",
                    "",
                    List.of(),
                    alternatives,
                    "",
                    binds,
                    uses);
        }
        return other(descr, text(descr));
    }

    private Condition around(ConditionKind kind, ConditionalElementDescr descr) {
        List<Condition> inner = descr.getDescrs().stream()
                .flatMap(part -> all((BaseDescr) part).stream())
                .toList();
        BaseDescr itself = (BaseDescr) descr;
        return new Condition(
                kind,
                text(itself),
                itself.getLine(),
                "",
                "",
                List.of(),
                List.of(inner),
                "",
                Set.of(),
                Condition.usedBy(inner));
    }

    private Condition pattern(PatternDescr pattern) {
        List<Constraint> constraints = constraints(pattern);
        if (pattern.getSource() instanceof AccumulateDescr accumulate
                && !accumulate.getFunctions().isEmpty()) {
            return accumulate(pattern, accumulate, constraints);
        }
        if (pattern.getSource() != null) {
            return other(pattern, text(pattern));
        }
        Set<String> binds = new TreeSet<>();
        constraints.forEach(constraint -> constraint.binds().ifPresent(binds::add));
        Set<String> uses = new TreeSet<>();
        constraints.forEach(constraint -> uses.addAll(constraint.uses()));
        uses.removeAll(binds);
        if (pattern.getIdentifier() != null) {
            binds.add(pattern.getIdentifier());
        }
        return new Condition(
                ConditionKind.PATTERN,
                text(pattern),
                pattern.getLine(),
                pattern.getObjectType(),
                pattern.getIdentifier() == null ? "" : pattern.getIdentifier(),
                constraints,
                List.of(),
                "",
                binds,
                uses);
    }

    private Condition accumulate(PatternDescr pattern, AccumulateDescr accumulate, List<Constraint> results) {
        List<Condition> input = all(accumulate.getInput());
        Set<String> binds = accumulate.getFunctions().stream()
                .map(AccumulateDescr.AccumulateFunctionCallDescr::getBind)
                .filter(name -> name != null)
                .collect(Collectors.toCollection(TreeSet::new));
        String functions = accumulate.getFunctions().stream()
                .map(function -> (function.getBind() == null ? "" : function.getBind() + " : ") + function.getFunction()
                        + "(" + String.join(", ", function.getParams()) + ")")
                .collect(Collectors.joining(", "));
        Set<String> uses = new TreeSet<>(Condition.usedBy(input));
        results.forEach(constraint -> uses.addAll(constraint.uses()));
        uses.removeAll(binds);
        return new Condition(
                ConditionKind.ACCUMULATE,
                text(pattern),
                pattern.getLine(),
                "",
                "",
                results,
                List.of(input),
                "accumulate(" + text(accumulate.getInput()) + "; " + functions + ")",
                binds,
                uses);
    }

    private Condition other(BaseDescr descr, String text) {
        Set<String> binds = new TreeSet<>();
        BOUND.matcher(text).results().forEach(found -> binds.add(found.group(1)));
        Set<String> uses = Constraint.names(text);
        uses.removeAll(binds);
        return new Condition(ConditionKind.OTHER, text, descr.getLine(), "", "", List.of(), List.of(), "", binds, uses);
    }

    private static List<Constraint> constraints(PatternDescr pattern) {
        return Stream.of(pattern.getConstraint())
                .filter(AndDescr.class::isInstance)
                .flatMap(constraints -> ((AndDescr) constraints).getDescrs().stream())
                .map(constraint -> Constraint.of(constraint.getText()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** As written, on one line. */
    private String text(BaseDescr descr) {
        int end = Math.min(source.length(), descr.getEndCharacter() + 1);
        return source.substring(descr.getStartCharacter(), end)
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*;$", "");
    }
}
