package demarche.crisis.read;

import demarche.crisis.Asks;
import demarche.crisis.CrisisCase;
import demarche.crisis.Instrument;
import demarche.crisis.Measure;
import demarche.crisis.Option;
import demarche.world.UnknownIdException;
import demarche.world.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import demarche.world.read.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Finds and reads cases: those that come with the facts, by id, and a user's own, by path. */
public final class CaseReader {

    private static final String FOLDER = "cases";
    private static final String ENDING = ".yaml";

    private final FactsFolder folder;
    private final World world;
    private final Asks asks;

    /**
     * @param factsFolder where cases and votes lie
     * @param world what a case may refer to
     * @param asks the closed list of acts; where it is empty acts are not checked, and no case can be had
     */
    public CaseReader(FactsFolder factsFolder, World world, Asks asks) {
        this.folder = factsFolder;
        this.world = world;
        this.asks = asks;
    }

    /** The ids of the cases that come with the facts, sorted. */
    public List<String> listIds() {
        return folder.list(FOLDER, ENDING).stream().map(CaseReader::stem).toList();
    }

    /**
     * The cases that come with the facts, sorted by id.
     *
     * @throws ProblemsException with everything that is wrong in their files
     */
    public List<CrisisCase> listCases() {
        Problems problems = new Problems();
        List<CrisisCase> cases = listCases(problems);
        problems.throwIfAny();
        return cases;
    }

    /** The cases that come with the facts, sorted by id, without those for which problems were added. */
    public List<CrisisCase> listCases(Problems problems) {
        List<CrisisCase> cases = new ArrayList<>();
        for (String id : listIds()) {
            shipped(id, problems).ifPresent(cases::add);
        }
        return List.copyOf(cases);
    }

    /**
     * The case with that id, or in the file at that path: what ends in {@code .yaml} or {@code .yml} is a path.
     *
     * @throws UnknownIdException where there is none
     * @throws ProblemsException with everything that is wrong in its file
     */
    public CrisisCase getCase(String idOrPath) {
        Problems problems = new Problems();
        Optional<CrisisCase> found = findCase(idOrPath, problems);
        problems.throwIfAny();
        return found.orElseThrow(() -> new IllegalStateException("the list of acts is empty"));
    }

    /**
     * The same, for checking: nothing after problems were added.
     *
     * @throws UnknownIdException where there is none
     */
    public Optional<CrisisCase> findCase(String idOrPath, Problems problems) {
        return isPath(idOrPath) ? own(idOrPath, problems) : known(idOrPath, problems);
    }

    /**
     * The recorded votes on a measure, by state; nothing where none are known.
     *
     * @throws ProblemsException with everything that is wrong in the votes file
     */
    public Optional<SortedMap<String, Option>> findVotes(Measure measure) {
        Problems problems = new Problems();
        Optional<SortedMap<String, Option>> votes = Optional.ofNullable(measure.observed())
                .flatMap(observed -> folder.read(observed, problems))
                .map(text -> Votes.read(text, world, problems));
        problems.throwIfAny();
        return votes;
    }

    /**
     * What states were seen to do on an instrument, by state; nothing where the case names no file.
     *
     * @throws ProblemsException with everything that is wrong in the file
     */
    public Optional<SortedMap<String, Option>> findOutcomes(CrisisCase crisis, Instrument instrument) {
        Problems problems = new Problems();
        Optional<SortedMap<String, Option>> outcomes = Optional.ofNullable(
                        crisis.observed().get(instrument))
                .flatMap(observed -> folder.read(observed, problems))
                .map(text -> Outcomes.read(text, instrument, world, problems));
        problems.throwIfAny();
        return outcomes;
    }

    private Optional<CrisisCase> known(String id, Problems problems) {
        List<String> ids = listIds();
        if (!ids.contains(id)) {
            throw new UnknownIdException("case", id, ids);
        }
        return shipped(id, problems);
    }

    private Optional<CrisisCase> shipped(String id, Problems problems) {
        return folder.read(FOLDER + "/" + id + ENDING, problems).flatMap(text -> parse(text, id, problems));
    }

    private Optional<CrisisCase> own(String path, Problems problems) {
        Path file = Path.of(path);
        if (!Files.exists(file)) {
            throw new UnknownIdException("case file", path, List.of());
        }
        String id = stem(String.valueOf(file.getFileName()));
        return TextFile.read(file, path.replace('\\', '/'), problems).flatMap(text -> parse(text, id, problems));
    }

    private Optional<CrisisCase> parse(TextFile text, String id, Problems problems) {
        return CaseParser.parse(text, id, folder, world, asks, problems);
    }

    private static boolean isPath(String idOrPath) {
        return idOrPath.endsWith(ENDING) || idOrPath.endsWith(".yml");
    }

    private static String stem(String fileName) {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }
}
