package demarche.cli;

import demarche.crisis.CrisisCase;
import demarche.crisis.Option;
import demarche.crisis.RecordedVotes;
import demarche.reasoning.Assessment;
import demarche.reasoning.Question;
import demarche.report.AssessCsv;
import demarche.report.AssessGeoJson;
import demarche.report.AssessJson;
import demarche.report.AssessTable;
import demarche.report.AssessView;
import demarche.report.Caveats;
import demarche.report.Supposition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assess CASE}: the positions of all states. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Infer the positions of all states in a case.",
        description =
                "%nInfers from the facts known on the day before the measure how each state votes and where it stands"
                        + " on recognition, sanctions, support and mediation.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche assess ukraine-annexation-2022",
            "  demarche assess ukraine-annexation-2022 --states CHN,JPN",
            "  demarche assess ukraine-annexation-2022 --without alliance --instrument vote",
            "  demarche assess ukraine-annexation-2022 --with coalition-eases --states JPN,KOR",
            "  demarche assess ukraine-annexation-2022 --group region --instrument vote",
            "  demarche assess ukraine-annexation-2022 --only-differing --sort code",
            "  demarche assess ukraine-annexation-2022 --measure S/2022/720 --format json",
            "  demarche assess ukraine-annexation-2022 --format geojson"
        })
final class AssessCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Loader loader;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final AssessLook look = new AssessLook();

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    @Mixin
    private final ScenarioOptions scenario = new ScenarioOptions();

    @Mixin
    private final Shown shown = new Shown();

    @Mixin
    private final Arranged arranged = new Arranged();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "CASE", description = "Id of a case, or path to a YAML file.")
    private String id = "";

    AssessCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Loaded loaded = loader.load(folders.facts(surroundings), folders.rules(surroundings), id);
        CrisisCase crisis = loaded.library().cases().getCase(id);
        Question asked = question.question(crisis, loaded.library().cases());
        Optional<Supposition> supposed = scenario.suppose(asked, loaded);
        Assessment assessment = supposed.map(Supposition::assessment)
                .orElseGet(() -> loaded.engine().assess(asked));
        // The record is of what came about without the scenario.
        Optional<SortedMap<String, Option>> recorded = supposed.isPresent()
                ? Optional.empty()
                : Optional.ofNullable(asked.measure().observed()).map(RecordedVotes::options);
        if (arranged.onlyDiffering() && recorded.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--only-differing compares with recorded votes; "
                            + (supposed.isPresent()
                                    ? "they are of what came about without a scenario"
                                    : "there are none for " + asked.measure().id()));
        }
        AssessView view = new AssessView(
                assessment,
                supposed.map(Supposition::explainer)
                        .orElseGet(() -> loaded.explainer().on(assessment.asOf())),
                shown.states(assessment, loaded),
                arranged.onlyDiffering(),
                shown.instruments(),
                recorded,
                supposed,
                caveats(crisis, supposed, loaded));
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        AssessTable.of(
                                view,
                                arranged.arrangement(
                                        assessment, loaded.library().world()),
                                look.width(surroundings),
                                look.paint(surroundings)));
            case JSON -> surroundings.printData(AssessJson.of(view));
            case CSV -> surroundings.printData(AssessCsv.of(view));
            case GEOJSON -> printMap(view);
        }
        return ExitCode.OK;
    }

    private void printMap(AssessView view) {
        try (InputStream map = Objects.requireNonNull(AssessGeoJson.class.getResourceAsStream(AssessGeoJson.MAP))) {
            AssessGeoJson.write(view, map, surroundings.out());
            surroundings.out().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> caveats(CrisisCase crisis, Optional<Supposition> supposed, Loaded loaded) {
        return Stream.concat(
                        supposed.stream().flatMap(s -> Caveats.of(List.of(s.changes())).stream()),
                        Caveats.of(crisis, loaded.weights().values()).stream())
                .toList();
    }
}
