package demarche.cli;

import demarche.answer.ask.Suppose;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options of scenarios. */
final class ScenarioOptions {
    @Option(
            names = "--with",
            paramLabel = "SCENARIO",
            description = "Apply this scenario: an id or a path to a YAML file (repeatable, applied left to right).")
    private List<String> with = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "LEVER=VALUE[@BY][/of:PARTY]",
            description = "Set one lever, after all scenarios (repeatable): oil-price=80,"
                    + " escalation=3@initiator (turned by the acting state), peace-initiative=2@CHN/of:target.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--assume",
            paramLabel = "STATE.INSTRUMENT=OPTION",
            description = "Impose a position and infer which states follow (repeatable): CHN.vote=yes.")
    private List<String> assume = new ArrayList<>();

    Suppose suppose() {
        return new Suppose(with, set, assume);
    }
}
