package demarche.cli;

import demarche.answer.backtest.ScalingAnswer;
import demarche.answer.backtest.ScalingText;
import demarche.answer.catalogue.CaseAnswer;
import demarche.answer.catalogue.CaseReport;
import demarche.answer.text.Json;
import demarche.answer.text.Listing;
import demarche.crisis.CrisisCase;
import demarche.crisis.read.Library;
import demarche.evaluate.scale.Dispute;
import demarche.evaluate.scale.DisputeScale;
import demarche.explain.Explainer;
import demarche.rules.RuleBook;
import demarche.world.UnknownIdException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cases [ID]}: lists cases, shows one case, or tests the scalability of recorded votes. */
@Command(
        name = "cases",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "List the cases, show one, or test whether recorded votes form a scale.",
        description = "%nShows the coding of a case: the parties, the act, the declared supporters and the measures"
                + " put to states. With --scaling, shows for one or all disputes how well the recorded"
                + " votes of the General Assembly fit one order from easy to hard (Loevinger's"
                + " H, Guttman errors), and which states break the order.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche cases",
            "  demarche cases ukraine-annexation-2022",
            "  demarche cases --scaling",
            "  demarche cases --scaling russia-ukraine"
        })
final class CasesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "Id of a case or path to a YAML file; with --scaling, id of a dispute.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--scaling", description = "Show how well the recorded votes of each dispute fit one scale.")
    private boolean scaling;

    CasesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Library library = Library.open(folders.facts(surroundings));
        if (scaling) {
            scale(Dispute.list(library.cases().listCases()), library);
        } else if (id.isPresent()) {
            show(library.cases().getCase(id.get()), library);
        } else {
            list(library.cases().listCases());
        }
        return ExitCode.OK;
    }

    private void list(List<CrisisCase> cases) {
        Listing listing = CaseReport.list(cases);
        look.print(surroundings, listing, () -> Json.write(CaseAnswer.All.of(cases)));
    }

    private void scale(List<Dispute> all, Library library) {
        Optional<Dispute> one = id.map(named -> all.stream()
                .filter(dispute -> dispute.id().equals(named))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "dispute", named, all.stream().map(Dispute::id).toList())));
        List<DisputeScale> scales = DisputeScale.list(one.map(List::of).orElse(all));
        switch (look.format()) {
            case TABLE -> {
                ScalingText text = new ScalingText(names(library), look.width(surroundings), look.paint(surroundings));
                look.print(surroundings, one.map(text::show).orElseGet(() -> text.list(all)));
            }
            case JSON -> surroundings.printData(Json.write(ScalingAnswer.of(scales)));
            case CSV -> surroundings.printData(ScalingAnswer.of(scales).csv());
        }
    }

    private static Explainer names(Library library) {
        return new Explainer(library.world(), new RuleBook(List.of()));
    }

    private void show(CrisisCase crisis, Library library) {
        Explainer names = names(library);
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        CaseReport.text(crisis, names, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(new CaseAnswer.One(crisis)));
            case CSV -> surroundings.printData(CaseReport.measures(crisis).csv());
        }
    }
}
