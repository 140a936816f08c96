package demarche.cli;

import demarche.answer.ask.Desk;
import demarche.answer.ask.Loader;
import demarche.answer.assess.AssessAnswer;
import demarche.answer.assess.AssessCsv;
import demarche.answer.assess.AssessGeoJson;
import demarche.answer.assess.AssessInquiry;
import demarche.answer.assess.AssessTable;
import demarche.answer.assess.AssessView;
import demarche.answer.text.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assess CASE}: the positions of all states. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Infer the positions of all states in a case.",
        description = "%nInfers each state's vote and its positions on recognition, sanctions, support and mediation,"
                + " from the facts known on the day before the measure.",
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

    @Parameters(paramLabel = "CASE", description = "Id of a case or path to a YAML file.")
    private String id = "";

    AssessCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Desk desk = loader.open(folders.facts(surroundings), folders.rules(surroundings), Optional.of(id));
        AssessView view = new AssessInquiry(
                        question.inquiry(id, scenario.suppose()), shown.selection(), arranged.onlyDiffering())
                .answer(desk);
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        AssessTable.of(
                                view,
                                arranged.arrangement(
                                        view.assessment(),
                                        desk.loaded().library().world()),
                                look.width(surroundings),
                                look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(AssessAnswer.of(view)));
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
}
