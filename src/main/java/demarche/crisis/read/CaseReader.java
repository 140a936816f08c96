package demarche.crisis.read;

import demarche.crisis.Asks;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.UnknownIdException;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import demarche.world.read.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Finds and reads cases: shipped cases by id, a user's cases by path. */
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

    /** The ids of the cases of the facts folder, sorted. */
    public List<String> listIds() {
        return folder.list(FOLDER, ENDING).stream().map(CaseReader::stem).toList();
    }

    /**
     * The cases of the facts folder, sorted by id.
     *
     * @throws ProblemsException with all problems in their files
     */
    public List<CrisisCase> listCases() {
        Problems problems = new Problems();
        List<CrisisCase> cases = listCases(problems);
        problems.throwIfAny();
        return cases;
    }

    /** The cases of the facts folder, sorted by id, without those with problems. */
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
     * @throws UnknownIdException if there is none
     * @throws ProblemsException with all problems in its file
     */
    public CrisisCase getCase(String idOrPath) {
        Problems problems = new Problems();
        Optional<CrisisCase> found = findCase(idOrPath, problems);
        problems.throwIfAny();
        return found.orElseThrow(() -> new IllegalStateException("the list of acts is empty"));
    }

    /**
     * Like the method above, for checks: empty if problems were added.
     *
     * @throws UnknownIdException if there is none
     */
    public Optional<CrisisCase> findCase(String idOrPath, Problems problems) {
        return isPath(idOrPath) ? own(idOrPath, problems) : known(idOrPath, problems);
    }

    /**
     * The measures of a case's dispute with recorded votes of an earlier day, in the order of their days: those of the
     * cases of the facts folder and the case's own.
     *
     * @param before the day of the measure at hand; its own vote and those of the same day are no record
     * @throws ProblemsException with all problems in the files of the dispute
     */
    public List<Measure> listEarlier(CrisisCase crisis, LocalDate before) {
        Problems problems = new Problems();
        Stream<Measure> others = listIds().stream()
                .flatMap(id -> folder.read(FOLDER + "/" + id + ENDING, problems).stream()
                        .filter(text -> text.text().contains(crisis.dispute()))
                        .flatMap(text -> parse(text, id, problems).stream()))
                .filter(other -> other.dispute().equals(crisis.dispute()))
                .flatMap(other -> other.measures().stream());
        Map<String, Measure> earlier = new LinkedHashMap<>();
        Stream.concat(crisis.measures().stream(), others)
                .filter(measure -> measure.observed() != null && measure.date().isBefore(before))
                .forEach(measure -> earlier.putIfAbsent(measure.id(), measure));
        problems.throwIfAny();
        return earlier.values().stream()
                .sorted(Comparator.comparing(Measure::date).thenComparing(Measure::id))
                .toList();
    }

    /**
     * The observed positions on an instrument, by state; empty if the case names no file.
     *
     * @throws ProblemsException with all problems in the file
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

    /** Votes that a user's own file names are looked for beside it, then beside its folder, then among the facts. */
    private Optional<CrisisCase> own(String path, Problems problems) {
        Path file = Path.of(path);
        if (!Files.exists(file)) {
            throw new UnknownIdException("case file", path, List.of());
        }
        Path beside = Objects.requireNonNull(file.toAbsolutePath().getParent());
        FactsFolder around = Optional.ofNullable(beside.getParent())
                .map(above -> new FactsFolder(above, Optional.of(folder)))
                .orElse(folder);
        FactsFolder own = new FactsFolder(beside, Optional.of(around));
        return TextFile.read(file, path.replace('\\', '/'), problems)
                .flatMap(text -> CaseParser.parse(text, Optional.empty(), own, world, asks, problems));
    }

    private Optional<CrisisCase> parse(TextFile text, String id, Problems problems) {
        return CaseParser.parse(text, Optional.of(id), folder, world, asks, problems);
    }

    private static boolean isPath(String idOrPath) {
        return idOrPath.endsWith(ENDING) || idOrPath.endsWith(".yml");
    }

    private static String stem(String fileName) {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }
}
