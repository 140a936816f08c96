package demarche.crisis.read;

import demarche.crisis.CrisisCase;
import demarche.crisis.Developments;
import demarche.crisis.Levers;
import demarche.crisis.PatchedFacts;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads accounts of changes between measures: the files in {@code changes} of a facts folder. */
public final class DevelopmentsReader {
    private static final String FOLDER = "changes";
    private static final String ENDING = ".yaml";

    private final FactsFolder folder;
    private final World world;
    private final Levers levers;

    /**
     * @param factsFolder where the files lie
     * @param world what they may refer to, read from that folder
     * @param levers the levers they may turn
     */
    public DevelopmentsReader(FactsFolder factsFolder, World world, Levers levers) {
        this.folder = factsFolder;
        this.world = world;
        this.levers = levers;
    }

    /**
     * All by id; empty if the folder has none.
     *
     * @param cases whose measures they speak of
     * @throws ProblemsException with all problems in their files
     */
    public List<Developments> list(List<CrisisCase> cases) {
        Problems problems = new Problems();
        List<Developments> all = list(cases, problems);
        problems.throwIfAny();
        return all;
    }

    /** All accounts, without those with problems. */
    public List<Developments> list(List<CrisisCase> cases, Problems problems) {
        DevelopmentsParser parser = new DevelopmentsParser(folder, world, levers, cases, problems);
        List<Developments> all = new ArrayList<>();
        Map<List<String>, Developments> byPair = new HashMap<>();
        for (String file : folder.list(FOLDER, ENDING).stream().sorted().toList()) {
            String id = file.substring(0, file.length() - ENDING.length());
            folder.read(FOLDER + "/" + file, problems)
                    .flatMap(text -> parser.parse(text, id))
                    .ifPresent(developments -> {
                        Developments first =
                                byPair.putIfAbsent(List.of(developments.earlier(), developments.later()), developments);
                        if (first == null) {
                            all.add(developments);
                        } else {
                            problems.add(
                                    developments.place(),
                                    "a second account of changes from " + developments.earlier() + " to "
                                            + developments.later(),
                                    "one; the first is " + first.place().file());
                        }
                    });
        }
        return List.copyOf(all);
    }

    /** The facts that their patches remove and add. */
    public PatchedFacts patch(Developments developments, java.time.LocalDate later) {
        return developments.changes().patches().isEmpty()
                ? PatchedFacts.NONE
                : FactPatches.apply(world, folder, developments.changes().patches(), later);
    }
}
