package demarche.cli;

import demarche.answer.ask.Desk;
import demarche.answer.ask.Loader;
import demarche.answer.text.Json;
import demarche.answer.whatif.TipAnswer;
import demarche.answer.whatif.TipInquiry;
import demarche.answer.whatif.TipText;
import demarche.answer.whatif.TipView;
import demarche.world.Instrument;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tip CASE [STATE [INSTRUMENT]] --lever L}: the value of a lever at which positions change. */
@Command(
        name = "tip",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Find the value of a lever at which a position changes.",
        description = "%nMoves a lever step by step from its baseline to each end of its range. Shows where a state's"
                + " position first changes, or what holds it. Without STATE: all states, in the order"
                + " in which they change position.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Which states change position first as escalation rises?",
            "    demarche tip ukraine-annexation-2022 --lever escalation@initiator",
            "  demarche tip ukraine-annexation-2022 KAZ vote --lever escalation@initiator",
            "  demarche tip ukraine-annexation-2022 KOR sanctions --lever gas-price",
            "  With another lever set:",
            "    demarche tip ukraine-annexation-2022 IND --lever oil-price --set escalation=4@initiator"
        })
final class TipCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Loader loader;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    @Mixin
    private final ScenarioOptions scenario = new ScenarioOptions();

    @Parameters(index = "0", paramLabel = "CASE", description = "Id of a case or path to a YAML file.")
    private String id = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STATE",
            description = "Code or name of a state. Default: all states except the parties.")
    private Optional<String> state = Optional.empty();

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "INSTRUMENT",
            completionCandidates = Candidates.Instruments.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: the instrument of the measure.")
    private Optional<Instrument> instrument = Optional.empty();

    @Option(
            names = "--instrument",
            paramLabel = "NAME",
            completionCandidates = Candidates.Instruments.class,
            description = "Instrument, for the table of all states.")
    private Optional<Instrument> ofAll = Optional.empty();

    @Option(
            names = "--lever",
            required = true,
            paramLabel = "LEVER[@BY][/of:PARTY]",
            description = "The lever, with the actor that turns it: oil-price, escalation@initiator,"
                    + " peace-initiative@CHN/of:target.")
    private String lever = "";

    TipCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        Desk desk = loader.open(folders.facts(surroundings), folders.rules(surroundings), Optional.of(id));
        TipInquiry inquiry =
                new TipInquiry(question.inquiry(id, scenario.suppose()), state, instrument.or(() -> ofAll), lever);
        TipView view;
        try (Ticker ticker = new Ticker(surroundings)) {
            view = inquiry.answer(
                    desk,
                    (walk, setting) -> ticker.note("tested " + walk.places().size() + " of "
                            + walk.dial().settings().size() + " values of "
                            + walk.dial().id()));
        }
        print(view);
        return ExitCode.OK;
    }

    private void print(TipView view) {
        switch (look.format()) {
            case TABLE ->
                look.print(surroundings, TipText.of(view, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(TipAnswer.of(view)));
            case CSV -> surroundings.printData(TipAnswer.csv(view));
        }
    }
}
