package demarche.cli;

import demarche.answer.ask.Loader;
import demarche.authoring.GraphDrawing;
import demarche.authoring.GraphText;
import demarche.authoring.RuleGraph;
import demarche.rules.RuleBook;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules graph [ID]}: draws what is concluded from what. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Draw what the rules conclude from what.",
        description =
                "%nWithout ID draws all rules: kinds of facts on the left, concepts, pushes by driver and positions to"
                        + " the right; an arrow carries the number of its rules. With ID draws one rule: what it reads, the rules"
                        + " that conclude that, what it concludes, and the rules that read it. Left out is what almost every rule"
                        + " reads: the crisis, the measure, states as such, and numbers.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche rules graph -o rules.svg",
            "  demarche rules graph guaranteed-by-supporter -o rule.svg",
            "  demarche rules graph | dot -Tpdf > rules.pdf"
        })
final class RulesGraphCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Loader loader;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Folders folders = new Folders();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Id of a rule.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write a drawing (FILE.svg) or a text for Graphviz (FILE.dot). Default: DOT on standard output.")
    private Optional<Path> output = Optional.empty();

    RulesGraphCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        String ending =
                output.map(file -> file.toString().replaceFirst("^.*\\.", "")).orElse("dot");
        if (!ending.equals("svg") && !ending.equals("dot")) {
            throw wrong(
                    "\"" + output.orElseThrow() + "\" is neither a drawing nor a text; expected FILE.svg or FILE.dot");
        }
        output.flatMap(Page::check).ifPresent(reason -> {
            throw wrong(reason);
        });
        RuleBook book = loader.open(folders.facts(surroundings), folders.rules(surroundings), Optional.empty())
                .loaded()
                .engine()
                .book();
        Graph<RuleGraph.Node, RuleGraph.Arrow> graph =
                id.map(rule -> RuleGraph.around(book, book.getRule(rule))).orElseGet(() -> RuleGraph.ofAll(book));
        String title = id.map(
                        rule -> "The rule " + rule + ": " + book.getRule(rule).title())
                .orElse("What the rules conclude from what");
        String text = ending.equals("svg") ? GraphDrawing.svg(graph, title) : GraphText.dot(graph);
        output.ifPresentOrElse(file -> Page.write(file, earlier -> text), () -> surroundings.printData(text));
        return ExitCode.OK;
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), reason);
    }
}
