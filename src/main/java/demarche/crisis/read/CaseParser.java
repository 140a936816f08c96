package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.Act;
import demarche.crisis.Asks;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.world.Instrument;
import demarche.world.Side;
import demarche.world.Source;
import demarche.world.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.TextFile;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Turns one case file into a case. Everything that can be checked is, even where other parts of the file are wrong, so
 * that all of it is reported in one run.
 */
final class CaseParser {

    private final YamlDocument document;
    private final World world;
    private final Asks asks;
    private final Problems problems;
    private final Days days;
    private final MeasureParser measures;
    private final OutcomesParser outcomes;

    private CaseParser(YamlDocument document, FactsFolder folder, World world, Asks asks, Problems problems) {
        this.document = document;
        this.world = world;
        this.asks = asks;
        this.problems = problems;
        this.days = new Days(document, problems);
        this.measures = new MeasureParser(document, folder, world, problems);
        this.outcomes = new OutcomesParser(document, folder, world, problems);
    }

    /**
     * The case in a text.
     *
     * @param id what the file's name says its id is; nothing for a user's own file, which may be called as it likes and
     *     cite sources of its own
     * @return nothing after problems were added
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
        Optional<LocalDate> date = days.find("/date");
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
                texts("/sources"),
                document.file().place()));
    }

    private void checkOneAffectedParty() {
        boolean target = document.root().has("target");
        boolean named = document.root().has("on_behalf_of");
        if (target && named) {
            problems.add(
                    document.keyPlace("/on_behalf_of"),
                    "both target and on_behalf_of",
                    "target for a UN member, on_behalf_of for a party that is none");
        } else if (!target && !named) {
            problems.add(
                    document.place(""),
                    "neither target nor on_behalf_of",
                    "target for a UN member, on_behalf_of for a party that is none");
        }
    }

    private void checkSources() {
        List<String> known = world.listSources().stream().map(Source::key).toList();
        for (String pointer : pointers("/sources")) {
            document.findText(pointer)
                    .filter(key -> !known.contains(key))
                    .ifPresent(key -> problems.addUnknown(
                            document.place(pointer), "source", key, "a key of sources.yaml", known));
        }
    }

    private Optional<Act> act() {
        Map<String, Act> acts = asks.acts();
        Optional<String> code = document.findText("/act");
        if (!acts.isEmpty()) {
            code.filter(word -> !acts.containsKey(word))
                    .ifPresent(word -> problems.addUnknown(
                            document.place("/act"),
                            "act",
                            word,
                            "one of " + String.join(", ", new TreeSet<>(acts.keySet())),
                            acts.keySet()));
        }
        return code.map(acts::get);
    }

    /** The parties and their declared supporters: known, members on the day, each in one place only. */
    private void checkParties(Optional<LocalDate> date) {
        Map<String, String> roles = new HashMap<>();
        checkParty("/initiator", "initiator", roles);
        checkParty("/target", "target", roles);
        for (Side side : Side.values()) {
            for (String pointer : pointers("/sides/" + side.code())) {
                checkParty(pointer, "a supporter of the " + side.code(), roles);
            }
        }
        date.ifPresent(day -> checkMembership(day.minusDays(1)));
    }

    private void checkParty(String pointer, String role, Map<String, String> roles) {
        document.findText(pointer).ifPresent(state -> {
            Collection<String> known = world.states().keySet();
            if (!known.isEmpty() && !known.contains(state)) {
                problems.addUnknown(document.place(pointer), "state", state, "a state code of states.csv", known);
            }
            String other = roles.putIfAbsent(state, role);
            if (other != null) {
                problems.add(
                        document.place(pointer),
                        Problem.quote(state) + " as " + role + ", already " + other,
                        "each state in one role");
            }
        });
    }

    private void checkMembership(LocalDate asOf) {
        Set<String> members = world.membersOn(asOf).keySet();
        if (members.isEmpty()) {
            problems.add(
                    document.place("/date"),
                    "a case before its facts: states.csv has no state on " + asOf,
                    "a date for which there are facts");
            return;
        }
        List<String> pointers = new ArrayList<>(List.of("/initiator", "/target"));
        for (Side side : Side.values()) {
            pointers.addAll(pointers("/sides/" + side.code()));
        }
        for (String pointer : pointers) {
            document.findText(pointer)
                    .filter(state -> world.findState(state).isPresent())
                    .filter(state -> !members.contains(state))
                    .ifPresent(state -> problems.add(
                            document.place(pointer),
                            Problem.quote(state) + ", no UN member on " + asOf,
                            "a state that states.csv lists for that day"));
        }
    }

    private Map<Side, SortedSet<String>> sides() {
        Map<Side, SortedSet<String>> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            sides.put(side, Collections.unmodifiableNavigableSet(new TreeSet<>(texts("/sides/" + side.code()))));
        }
        return Collections.unmodifiableMap(sides);
    }

    private String text(String pointer) {
        return document.findText(pointer).orElseThrow();
    }

    private List<String> texts(String list) {
        return pointers(list).stream().map(this::text).toList();
    }

    private List<String> pointers(String list) {
        JsonNode items = document.at(list);
        List<String> pointers = new ArrayList<>();
        for (int i = 0; items.isArray() && i < items.size(); i++) {
            pointers.add(YamlDocument.child(list, i));
        }
        return pointers;
    }
}
