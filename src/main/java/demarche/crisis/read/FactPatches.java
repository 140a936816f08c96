package demarche.crisis.read;

import demarche.crisis.FactPatch;
import demarche.crisis.PatchedFacts;
import demarche.world.Cell;
import demarche.world.Evidence;
import demarche.world.Nearest;
import demarche.world.Place;
import demarche.world.fact.Fact;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.PartialDate;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import demarche.world.read.TableEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Resolves patches into removed and added facts. */
public final class FactPatches {

    private final World world;
    private final FactsFolder folder;
    private final Problems problems;
    private final SortedMap<String, TableEdit> edits = new TreeMap<>();
    private final Set<String> opened = new HashSet<>();

    private FactPatches(World world, FactsFolder folder, Problems problems) {
        this.world = world;
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * The changes of patches in a world. All apply at once, and each is checked like a row of its table.
     *
     * @param factsFolder where the world was read from
     * @param date the day of the measure put to states; no patch may bring a fact of that day or later
     * @throws ProblemsException with all problems with them, at their places in their scenarios
     */
    public static PatchedFacts apply(World world, FactsFolder factsFolder, List<FactPatch> patches, LocalDate date) {
        Problems problems = new Problems();
        FactPatches run = new FactPatches(world, factsFolder, problems);
        PatchedFacts patched = run.apply(patches);
        patches.forEach(patch -> run.checkDate(patch, date));
        problems.throwIfAny();
        return patched;
    }

    /** Adds what is wrong with patches whatever case they are put to. */
    static void check(World world, FactsFolder folder, List<FactPatch> patches, Problems problems) {
        new FactPatches(world, folder, problems).apply(patches);
    }

    /** Adds the problems of patches for a measure of that day. */
    static void check(World world, FactsFolder folder, List<FactPatch> patches, LocalDate date, Problems problems) {
        FactPatches run = new FactPatches(world, folder, problems);
        run.apply(patches);
        patches.forEach(patch -> run.checkDate(patch, date));
    }

    private PatchedFacts apply(List<FactPatch> patches) {
        patches.forEach(this::edit);
        List<Fact> removed = new ArrayList<>();
        List<Fact> added = new ArrayList<>();
        edits.forEach((table, edit) -> {
            List<Fact> before = world.listFactsOf(table);
            List<Fact> after = edit.facts(world);
            removed.addAll(without(before, after));
            added.addAll(without(after, before));
        });
        return new PatchedFacts(sorted(removed), sorted(added));
    }

    private void edit(FactPatch patch) {
        if (patch instanceof FactPatch.Remove remove) {
            fact(remove.factKey(), remove.place()).ifPresent(fact -> open(table(remove.factKey()), remove.place())
                    .ifPresent(edit -> edit.remove(fact)));
        } else if (patch instanceof FactPatch.Replace replace) {
            fact(replace.factKey(), replace.place()).ifPresent(fact -> open(table(replace.factKey()), replace.place())
                    .ifPresent(edit -> edit.replace(fact, replace.cells(), replace.place())));
        } else if (patch instanceof FactPatch.Add add) {
            open(add.table(), add.place()).ifPresent(edit -> edit.add(add.cells(), add.place()));
        }
    }

    private Optional<Fact> fact(String key, Place place) {
        Optional<Fact> fact = world.listFacts(key).stream().findFirst();
        if (fact.isEmpty()) {
            List<Fact> ofTable = world.listFactsOf(table(key));
            List<Fact> candidates = ofTable.isEmpty() ? world.listFacts() : ofTable;
            problems.add(new Problem(
                    place,
                    "no fact " + Problem.quote(key),
                    "the key of a fact on record",
                    Nearest.to(
                                    key,
                                    candidates.stream()
                                            .map(each -> each.evidence().key())
                                            .toList())
                            .orElse(null)));
        }
        return fact;
    }

    private Optional<TableEdit> open(String table, Place place) {
        List<String> known = TableEdit.listTables();
        if (!known.contains(table)) {
            problems.addUnknown(place, "table to patch", table, "one of " + String.join(", ", known), known);
            return Optional.empty();
        }
        if (!edits.containsKey(table) && opened.add(table)) {
            TableEdit.open(folder, table, world, problems).ifPresent(edit -> edits.put(table, edit));
        }
        return Optional.ofNullable(edits.get(table));
    }

    private void checkDate(FactPatch patch, LocalDate date) {
        if (patch instanceof FactPatch.Remove) {
            return;
        }
        Map<String, Cell> cells =
                patch instanceof FactPatch.Replace replace ? replace.cells() : ((FactPatch.Add) patch).cells();
        boolean dated = false;
        for (String column : List.of("from", "date", "year")) {
            Cell cell = cells.get(column);
            if (cell != null) {
                dated = true;
                PartialDate.parse(cell.text())
                        .map(day -> start(column, day))
                        .filter(start -> !start.isBefore(date))
                        .ifPresent(
                                start -> refuse(cell.place(), column + " " + Problem.quote(cell.text()), start, date));
            }
        }
        if (!dated && patch instanceof FactPatch.Replace replace) {
            world.listFacts(replace.factKey()).stream()
                    .findFirst()
                    .map(fact -> fact.evidence().validity().start())
                    .filter(start -> !start.isBefore(date))
                    .ifPresent(
                            start -> refuse(replace.place(), "fact " + Problem.quote(replace.factKey()), start, date));
        }
    }

    private void refuse(Place place, String what, LocalDate start, LocalDate date) {
        problems.add(
                place, "a patch with " + what + ", valid from " + start + " on", "a day before the measure, " + date);
    }

    /** The day from which on a fact so dated may inform anything. */
    private static LocalDate start(String column, PartialDate day) {
        return switch (column) {
            case "year" -> day.last().plusDays(1);
            case "date" -> day.last();
            default -> day.first();
        };
    }

    private static String table(String key) {
        return Evidence.tableOf(key);
    }

    private static List<Fact> sorted(List<Fact> facts) {
        return facts.stream()
                .sorted(Comparator.comparing((Fact fact) -> fact.evidence().key())
                        .thenComparing(Fact::toString))
                .toList();
    }

    private static List<Fact> without(List<Fact> facts, Collection<Fact> others) {
        Set<Fact> gone = new HashSet<>(others);
        return facts.stream().filter(fact -> !gone.contains(fact)).toList();
    }
}
