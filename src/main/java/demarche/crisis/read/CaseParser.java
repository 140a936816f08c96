package demarche.crisis.read;

import demarche.crisis.Act;
import demarche.crisis.Asks;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.world.Instrument;
import demarche.world.Side;
import demarche.world.Source;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.TextFile;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlPart;
import demarche.world.read.YamlReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Parses a case file. Checks as much as possible even if other parts have problems, so that one run reports all of
 * them.
 */
final class CaseParser {

    private final YamlDocument document;
    private final World world;
    private final Asks asks;
    private final Problems problems;
    private final MeasureParser measures;
    private final OutcomesParser outcomes;

    private CaseParser(YamlDocument document, FactsFolder folder, World world, Asks asks, Problems problems) {
        this.document = document;
        this.world = world;
        this.asks = asks;
        this.problems = problems;
        this.measures = new MeasureParser(document, folder, world, problems);
        this.outcomes = new OutcomesParser(document, folder, world, problems);
    }

    /**
     * The case in a text.
     *
     * @param id id from the file name; nothing for a user's own file, which may be called as it likes and
     *     cite sources of its own
     * @return empty if problems were added
     */
    static Optional<CrisisCase> parse(
            TextFile text, Optional<String> id, FactsFolder folder, World world, Asks asks, Problems problems) {
        int before = problems.count();
        return YamlReader.readLeniently(text, "case", problems)
                .flatMap(document -> new CaseParser(document, folder, world, asks, problems).parse(id, before));
    }

    private Optional<CrisisCase> parse(Optional<String> id, int before) {
        checkOneAffectedParty();
        id.ifPresent(name -> {
            DocumentId.check(document, name, problems);
            checkSources();
        });
        Optional<LocalDate> date = Days.find(document.part("/date"), problems);
        checkParties(date);
        Optional<Act> act = act();
        List<Measure> put = measures.parse(date);
        Map<Instrument, String> observed = outcomes.parse();
        if (problems.count() != before || act.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CrisisCase(
                text("/id"),
                text("/title"),
                date.orElseThrow(),
                text("/dispute"),
                text("/initiator"),
                document.findText("/target").orElse(null),
                document.findText("/on_behalf_of").orElse(null),
                act.get(),
                document.at("/gravity").intValue(),
                sides(),
                put,
                observed,
                document.part("/sources").texts(),
                document.file().place()));
    }

    private void checkOneAffectedParty() {
        boolean target = document.root().has("target");
        boolean named = document.root().has("on_behalf_of");
        if (target && named) {
            problems.add(
                    document.keyPlace("/on_behalf_of"),
                    "both target and on_behalf_of",
                    "target for a UN member, on_behalf_of for any other party");
        } else if (!target && !named) {
            problems.add(
                    document.place(""),
                    "neither target nor on_behalf_of",
                    "target for a UN member, on_behalf_of for any other party");
        }
    }

    private void checkSources() {
        List<String> known = world.listSources().stream().map(Source::key).toList();
        document.part("/sources")
                .items()
                .forEach(source -> source.isOneOf(known, "source", "a key of sources.yaml", problems));
    }

    private Optional<Act> act() {
        Map<String, Act> acts = asks.acts();
        YamlPart act = document.part("/act");
        if (!acts.isEmpty()) {
            act.isOneOf(acts.keySet(), "act", "one of " + String.join(", ", new TreeSet<>(acts.keySet())), problems);
        }
        return act.findText().map(acts::get);
    }

    /** The parties and their declared supporters: known, members on the day, each in one place only. */
    private void checkParties(Optional<LocalDate> date) {
        Map<YamlPart, String> parties = new LinkedHashMap<>();
        parties.put(document.part("/initiator"), "initiator");
        parties.put(document.part("/target"), "target");
        for (Side side : Side.values()) {
            supporters(side).items().forEach(party -> parties.put(party, "a supporter of the " + side.code()));
        }
        Map<String, String> roles = new HashMap<>();
        parties.forEach((party, role) -> checkParty(party, role, roles));
        date.ifPresent(day -> checkMembership(parties.keySet(), day.minusDays(1)));
    }

    private void checkParty(YamlPart party, String role, Map<String, String> roles) {
        if (!world.states().isEmpty()) {
            party.isOneOf(world.states().keySet(), "state", "a state code of states.csv", problems);
        }
        party.findText().ifPresent(state -> {
            String other = roles.putIfAbsent(state, role);
            if (other != null) {
                party.refuse(
                        problems,
                        Problem.quote(state) + " as " + role + ", already " + other,
                        "each state in one role");
            }
        });
    }

    private void checkMembership(Collection<YamlPart> parties, LocalDate asOf) {
        Set<String> members = world.membersOn(asOf).keySet();
        if (members.isEmpty()) {
            problems.add(
                    document.place("/date"),
                    "a case before its facts: states.csv has no state on " + asOf,
                    "a date for which there are facts");
            return;
        }
        for (YamlPart party : parties) {
            party.findText()
                    .filter(state -> world.findState(state).isPresent())
                    .filter(state -> !members.contains(state))
                    .ifPresent(state -> party.refuse(
                            problems,
                            Problem.quote(state) + ", not a UN member on " + asOf,
                            "a state that states.csv lists for that day"));
        }
    }

    private YamlPart supporters(Side side) {
        return document.part("/sides").at(side.code());
    }

    private Map<Side, SortedSet<String>> sides() {
        Map<Side, SortedSet<String>> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            sides.put(
                    side,
                    Collections.unmodifiableNavigableSet(
                            new TreeSet<>(supporters(side).texts())));
        }
        return Collections.unmodifiableMap(sides);
    }

    private String text(String pointer) {
        return document.findText(pointer).orElseThrow();
    }
}
