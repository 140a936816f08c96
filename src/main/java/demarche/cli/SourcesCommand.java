package demarche.cli;

import demarche.answer.catalogue.FactList;
import demarche.answer.catalogue.FactsAbout;
import demarche.answer.catalogue.SourceAnswer;
import demarche.answer.catalogue.SourceReport;
import demarche.answer.catalogue.TermsReport;
import demarche.answer.text.Json;
import demarche.crisis.read.Library;
import demarche.explain.Explainer;
import demarche.rules.RuleBook;
import demarche.world.Source;
import demarche.world.factbase.World;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sources [KEY]}: lists the sources, or shows one with the facts that cite it. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "List the sources, or show one with the facts that cite it.",
        description = "%nShows the publisher, date and licence of a source, and every fact that cites it.",
        footerHeading = "%nExamples:%n",
        footer = {"  demarche sources", "  demarche sources --terms", "  demarche sources sipri-tiv"})
final class SourcesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Parameters(arity = "0..1", paramLabel = "KEY", description = "Key of a source.")
    private Optional<String> key = Optional.empty();

    @Option(
            names = "--terms",
            description = "List the tables with figures whose licence requires more than attribution:"
                    + " non-commercial, share-alike, research.")
    private boolean terms;

    SourcesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        World world = Library.open(folders.facts(surroundings)).world();
        if (terms) {
            TermsReport report = new TermsReport(world);
            look.print(surroundings, report.list(), () -> Json.write(report.answer()));
        } else if (key.isPresent()) {
            show(world.getSource(key.get()), world);
        } else {
            look.print(
                    surroundings,
                    SourceReport.list(world.listSources()),
                    () -> Json.write(new SourceAnswer.All(world.listSources())));
        }
        return ExitCode.OK;
    }

    private void show(Source source, World world) {
        FactList facts =
                new FactList(FactsAbout.source(source.key(), world), new Explainer(world, new RuleBook(List.of())));
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        SourceReport.text(source, facts, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(new SourceAnswer.One(source, facts)));
            case CSV -> surroundings.printData(facts.csv());
        }
    }
}
