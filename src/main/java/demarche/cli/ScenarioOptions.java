package demarche.cli;

import demarche.answer.ask.Suppose;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Under which scenario something is asked. */
final class ScenarioOptions {
    @Option(
            names = "--with",
            paramLabel = "SCENARIO",
            description =
                    "Suppose this scenario: an id, or a path to a YAML file" + " (repeatable, composed left to right).")
    private List<String> with = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "LEVER=VALUE[@HAND][/of:PARTY]",
            description = "Turn one lever, over what scenarios say (repeatable): oil-price=80,"
                    + " escalation=3@initiator, peace-initiative=2@CHN/of:target.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--assume",
            paramLabel = "STATE.INSTRUMENT=OPTION",
            description = "Impose a position and infer who follows (repeatable): CHN.vote=yes.")
    private List<String> assume = new ArrayList<>();

    Suppose suppose() {
        return new Suppose(with, set, assume);
    }
}
