package demarche.importing;

import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.fact.Treaty;
import demarche.world.factbase.World;
import demarche.world.read.Problems;
import demarche.world.read.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** ATOP dyad-years: obligations of defence, offence, neutrality, non-aggression and consultation. */
final class AllianceRelease {

    private static final Map<String, String> OBLIGATIONS = obligations();

    /** A pact of this many pairs beginning in one year belongs to an organisation. */
    private static final int PAIRS_OF_AN_ORGANISATION = 15;

    private static final List<ReleaseColumn> COLUMNS = List.of(
            ReleaseColumn.required("year"),
            ReleaseColumn.required("a", "mem1", "stateA"),
            ReleaseColumn.required("b", "mem2", "stateB"),
            ReleaseColumn.required("defense"),
            ReleaseColumn.required("offense"),
            ReleaseColumn.required("neutral"),
            ReleaseColumn.required("nonagg"),
            ReleaseColumn.required("consul"));

    private record Pact(String state, String partner, String obligation) {}

    /** First and last year in which the release has an obligation. */
    private record Run(int first, int last) {}

    private final Order order;
    private final StateCodes codes;
    private final SortedMap<String, Pact> pacts = new TreeMap<>();
    private final Map<Pact, TreeSet<Integer>> years = new HashMap<>();
    private int lastCoded;

    private AllianceRelease(Order order, StateCodes codes) {
        this.order = order;
        this.codes = codes;
    }

    static List<Refreshed> read(Order order, StateCodes codes, List<String> notes, Problems problems) {
        AllianceRelease release = new AllianceRelease(order, codes);
        new Release(order.release(), COLUMNS, problems, order.progress()).read(release::take);
        return List.of(release.refresh(notes, problems));
    }

    private static Map<String, String> obligations() {
        Map<String, String> obligations = new LinkedHashMap<>();
        obligations.put("defense", "defence");
        obligations.put("offense", "offence");
        obligations.put("neutral", "neutrality");
        obligations.put("nonagg", "non-aggression");
        obligations.put("consul", "consultation");
        return obligations;
    }

    private void take(ReleaseRow row) {
        Optional<Integer> year = row.whole("year");
        Optional<Integer> a = row.whole("a");
        Optional<Integer> b = row.whole("b");
        if (year.isEmpty() || a.isEmpty() || b.isEmpty()) {
            return;
        }
        lastCoded = Math.max(lastCoded, year.get());
        if (year.get() < order.firstYear() - 1) {
            return;
        }
        LocalDate day = LocalDate.of(year.get() + 1, 1, 1);
        Optional<String> one = codes.find(StateCodes.Scheme.COW, String.valueOf(a.get()), day);
        Optional<String> other = codes.find(StateCodes.Scheme.COW, String.valueOf(b.get()), day);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return;
        }
        boolean inOrder = one.get().compareTo(other.get()) < 0;
        OBLIGATIONS.forEach((column, obligation) -> {
            if (row.whole(column).filter(said -> said == 1).isPresent()) {
                Pact pact = new Pact(inOrder ? one.get() : other.get(), inOrder ? other.get() : one.get(), obligation);
                pacts.put(pact.toString(), pact);
                years.computeIfAbsent(pact, key -> new TreeSet<>()).add(year.get());
            }
        });
    }

    private List<Run> runs(Pact pact) {
        List<Run> runs = new ArrayList<>();
        for (int year : years.getOrDefault(pact, new TreeSet<>())) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.last == year - 1) {
                runs.set(runs.size() - 1, new Run(last.first, year));
            } else {
                runs.add(new Run(year, year));
            }
        }
        return runs;
    }

    private Refreshed refresh(List<String> notes, Problems problems) {
        Table table = Table.of(Treaty.class);
        TableFile file = TableFile.open(order.folder(), table.file(), table.header(), problems);
        OptionalInt coded = file.lines().stream()
                .filter(line ->
                        order.owns(line.get("source")) && line.get("coded_to").matches("\\d{4}"))
                .mapToInt(line -> Integer.parseInt(line.get("coded_to")))
                .max();
        List<String> changed = new ArrayList<>();
        Set<Pact> held = new HashSet<>();
        int same = 0;
        int others = 0;
        for (TableFile.Line line : file.lines()) {
            Pact pact = pact(line);
            if (!order.owns(line.get("source"))) {
                others++;
                if (line.get("to").isEmpty()) {
                    held.add(pact);
                }
            } else if (carryOn(line, pact, changed)) {
                held.add(pact);
            } else {
                same++;
            }
        }
        int added = 0;
        int earlier = 0;
        int implied = 0;
        Set<String> ofOrganisations = ofOrganisations();
        for (Pact pact : pacts.values()) {
            for (Run run : runs(pact)) {
                if (coded.isPresent() && run.first <= coded.getAsInt()) {
                    earlier++;
                } else if (held.contains(pact)) {
                    others++;
                } else if (ofOrganisations.contains(pact.obligation + run.first) || inOnePact(pact, run.first + 1)) {
                    implied++;
                } else {
                    file.add(row(pact, run));
                    added++;
                }
            }
        }
        if (earlier > 0) {
            notes.add("Pacts that begin by " + coded.getAsInt() + ", the year to which the table was coded: " + earlier
                    + ". They are not added again, because the table omits some and dates others to the day.");
        }
        if (implied > 0) {
            notes.add("Omitted because they follow from memberships or are pacts of an organisation: " + implied + ".");
        }
        return new Refreshed(file.relative(), file.text(List.of("state", "partner")), added, changed, same, others, 0);
    }

    private static Pact pact(TableFile.Line line) {
        String state = line.get("state");
        String partner = line.get("partner");
        boolean inOrder = state.compareTo(partner) < 0;
        return new Pact(inOrder ? state : partner, inOrder ? partner : state, line.get("obligation"));
    }

    /** Updates the end or the end of coding of an open row. Returns whether it changed. */
    private boolean carryOn(TableFile.Line line, Pact pact, List<String> changed) {
        if (!line.get("coded_to").matches("\\d{4}")) {
            return false;
        }
        int coded = Integer.parseInt(line.get("coded_to"));
        Optional<Run> run = runs(pact).stream()
                .filter(years -> years.first <= coded && years.last >= coded)
                .findFirst();
        if (run.isEmpty() || coded >= lastCoded) {
            return false;
        }
        String name = pact.state + " " + pact.partner + " " + pact.obligation + ": coded to " + coded + " → ";
        if (run.get().last == lastCoded) {
            line.set("coded_to", String.valueOf(lastCoded));
            changed.add(name + lastCoded);
        } else {
            line.set("coded_to", "");
            line.set("to", String.valueOf(run.get().last + 1));
            changed.add(name + "ended in " + line.get("to"));
        }
        line.set("source", order.source());
        return true;
    }

    /** A pact holds from the year after the first in which it is coded, as annual figures do. */
    private Map<String, String> row(Pact pact, Run run) {
        Map<String, String> cells = new HashMap<>();
        cells.put("state", pact.state);
        cells.put("partner", pact.partner);
        cells.put("obligation", pact.obligation);
        cells.put("title", pact.obligation + " pact");
        cells.put("from", String.valueOf(run.first + 1));
        if (run.last == lastCoded) {
            // A pact of the last coded year would otherwise end before it holds.
            cells.put("coded_to", String.valueOf(Math.max(lastCoded, run.first + 1)));
        } else {
            cells.put("to", String.valueOf(run.last + 1));
        }
        cells.put("source", order.source());
        return cells;
    }

    /** Obligation and first year of the non-aggression and consultation pacts of an organisation. */
    private Set<String> ofOrganisations() {
        Map<String, Integer> pairs = new HashMap<>();
        for (Pact pact : pacts.values()) {
            if (pact.obligation.equals("non-aggression") || pact.obligation.equals("consultation")) {
                runs(pact).forEach(run -> pairs.merge(pact.obligation + run.first, 1, Integer::sum));
            }
        }
        Set<String> many = new HashSet<>();
        pairs.forEach((key, count) -> {
            if (count >= PAIRS_OF_AN_ORGANISATION) {
                many.add(key);
            }
        });
        return many;
    }

    /** Whether both belong to an organisation of mutual defence at the start of a year. */
    private boolean inOnePact(Pact pact, int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        return organisations(pact.state, day).stream().anyMatch(organisations(pact.partner, day)::contains);
    }

    private Set<String> organisations(String state, LocalDate day) {
        World world = order.world();
        Set<String> organisations = new HashSet<>();
        for (var fact : world.listFactsOf("memberships")) {
            if (fact instanceof Membership membership
                    && membership.state().equals(state)
                    && membership.role() == Membership.Role.MEMBER
                    && membership.evidence().validity().knownOn(day)
                    && Objects.requireNonNull(world.organisations().get(membership.organisation()))
                                    .kind()
                            == Organisation.Kind.MUTUAL_DEFENCE) {
                organisations.add(membership.organisation());
            }
        }
        return organisations;
    }
}
