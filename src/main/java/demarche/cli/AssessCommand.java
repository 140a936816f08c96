package demarche.cli;

import demarche.crisis.CrisisCase;
import demarche.crisis.Instrument;
import demarche.reasoning.Assessment;
import demarche.report.AssessCsv;
import demarche.report.AssessJson;
import demarche.report.AssessTable;
import demarche.report.AssessView;
import demarche.report.Caveats;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "  demarche assess ukraine-annexation-2022 --measure S/2022/720 --format json"
        })
final class AssessCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Loader loader;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    @Parameters(paramLabel = "CASE", description = "Id of a case, or path to a YAML file.")
    private String id = "";

    @Option(
            names = "--states",
            paramLabel = "STATE",
            split = ",",
            description = "Show only these states, given as codes or names.")
    private List<String> states = new ArrayList<>();

    @Option(
            names = "--instrument",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = Candidates.Instruments.class,
            description = "Show only these instruments: ${COMPLETION-CANDIDATES}.")
    private List<Instrument> instruments = new ArrayList<>();

    AssessCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Loaded loaded = loader.load(folders.facts(surroundings), folders.rules(surroundings));
        CrisisCase crisis = loaded.library().cases().getCase(id);
        Assessment assessment = loaded.engine().assess(question.question(crisis));
        AssessView view = new AssessView(
                assessment,
                loaded.explainer(),
                shown(assessment, loaded),
                new TreeSet<>(instruments.isEmpty() ? List.of(Instrument.values()) : instruments),
                loaded.library().cases().findVotes(assessment.question().measure()),
                Caveats.of(crisis, loaded.weights().values()));
        switch (look.format()) {
            case TABLE ->
                look.print(surroundings, AssessTable.of(view, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(AssessJson.of(view));
            case CSV -> surroundings.printData(AssessCsv.of(view));
        }
        return ExitCode.OK;
    }

    private SortedSet<String> shown(Assessment assessment, Loaded loaded) {
        SortedSet<String> codes = new TreeSet<>();
        for (String typed : states) {
            codes.add(assessment
                    .getState(StateNames.code(typed, loaded.library().world()))
                    .state());
        }
        return codes.isEmpty() ? new TreeSet<>(assessment.states().keySet()) : codes;
    }
}
