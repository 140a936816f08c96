package demarche.reasoning.rulebase;

import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Theory;
import demarche.world.Coded;
import demarche.world.Place;
import demarche.world.Source;
import demarche.world.World;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** Reads and checks what rules say of themselves. */
public final class RuleMetadata {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)%?}");
    private static final Set<String> FOLDERS =
            Set.of("concepts", "drivers", "positions", "commitments", "reassessment");

    private final Problems problems;
    private final World world;
    private final Map<String, Place> places = new HashMap<>();

    private RuleMetadata(List<RuleSource> sources, World world, Problems problems) {
        this.problems = problems;
        this.world = world;
        sources.forEach(source -> places.putAll(RuleTitles.places(source)));
    }

    /** The rules of these packages; what is missing or wrong in their metadata becomes a problem. */
    public static RuleBook read(
            Collection<KiePackage> packages, List<RuleSource> sources, World world, Problems problems) {
        return new RuleMetadata(sources, world, problems).read(packages);
    }

    private RuleBook read(Collection<KiePackage> packages) {
        Map<String, RuleInfo> byId = new HashMap<>();
        List<RuleInfo> rules = new ArrayList<>();
        packages.stream()
                .flatMap(p -> p.getRules().stream())
                .sorted(java.util.Comparator.comparing(Rule::getName))
                .forEach(rule -> read(rule).ifPresent(info -> {
                    RuleInfo same = byId.putIfAbsent(info.id(), info);
                    if (same == null) {
                        rules.add(info);
                    } else {
                        problems.add(
                                info.place(),
                                "rule id " + Problem.quote(info.id()) + " already used at " + same.place(),
                                "an id of its own");
                    }
                }));
        return new RuleBook(rules);
    }

    private Optional<RuleInfo> read(Rule rule) {
        Place place = places.getOrDefault(rule.getName(), new Place("rules", 0, 0));
        int before = problems.count();
        String folder = folder(place);
        boolean drives = folder.equals("drivers")
                || rule.getMetaData().containsKey("driver")
                || rule.getMetaData().containsKey("direction");
        Optional<String> id = text(rule, "id", place);
        Optional<Theory> theory = word(rule, "theory", place, Theory.values());
        Optional<String> says = text(rule, "says", place);
        Optional<String> rationale = text(rule, "rationale", place);
        Optional<String> cites = text(rule, "cites", place);
        Optional<Driver> driver = drives ? word(rule, "driver", place, Driver.values()) : Optional.empty();
        Optional<Direction> direction = drives ? word(rule, "direction", place, Direction.values()) : Optional.empty();
        List<String> keys = cites.stream()
                .flatMap(c -> Arrays.stream(c.split("\\s*,\\s*", -1)))
                .toList();
        checkCitations(rule, keys, place);
        says.ifPresent(s -> checkPlaceholders(rule, s, place));
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new RuleInfo(
                id.orElseThrow(),
                rule.getName(),
                folder,
                driver,
                direction,
                theory.orElseThrow(),
                says.orElseThrow(),
                rationale.orElseThrow(),
                keys,
                place));
    }

    private static String folder(Place place) {
        return Arrays.stream(place.file().split("/", -1))
                .filter(FOLDERS::contains)
                .findFirst()
                .orElse("");
    }

    private Optional<String> text(Rule rule, String name, Place place) {
        Object value = rule.getMetaData().get(name);
        if (value == null || value.toString().isBlank()) {
            problems.add(
                    place,
                    "rule " + Problem.quote(rule.getName()) + " without @" + name,
                    "@id, @theory, @says, @rationale and @cites in every rule, @driver and @direction in a driver rule");
            return Optional.empty();
        }
        return Optional.of(value.toString().strip());
    }

    private <T extends Coded> Optional<T> word(Rule rule, String name, Place place, T[] words) {
        return text(rule, name, place).flatMap(value -> {
            Optional<T> found =
                    Arrays.stream(words).filter(w -> w.code().equals(value)).findFirst();
            if (found.isEmpty()) {
                List<String> codes = Arrays.stream(words).map(Coded::code).toList();
                problems.addUnknown(place, name, value, "one of " + String.join(", ", codes), codes);
            }
            return found;
        });
    }

    private void checkCitations(Rule rule, List<String> keys, Place place) {
        Set<String> known =
                world.listSources().stream().map(Source::key).collect(Collectors.toCollection(TreeSet::new));
        for (String key : keys) {
            if (!known.contains(key)) {
                problems.addUnknown(
                        place,
                        "source in @cites of rule " + Problem.quote(rule.getName()) + ",",
                        key,
                        "a key of sources.yaml",
                        known);
            }
        }
    }

    private void checkPlaceholders(Rule rule, String says, Place place) {
        Set<String> bound = ((RuleImpl) rule)
                .getLhs().getOuterDeclarations().keySet().stream()
                        .flatMap(name -> Stream.of(name.replaceFirst("^\\$", "")))
                        .collect(Collectors.toCollection(TreeSet::new));
        Matcher placeholder = PLACEHOLDER.matcher(says);
        while (placeholder.find()) {
            String name = placeholder.group(1);
            if (!bound.contains(name)) {
                problems.addUnknown(
                        place,
                        "name in @says of rule " + Problem.quote(rule.getName()) + ",",
                        name,
                        "a name the rule binds: " + String.join(", ", bound),
                        bound);
            }
        }
    }
}
