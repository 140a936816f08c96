package demarche.cli;

import demarche.crisis.CrisisCase;
import demarche.crisis.read.Library;
import demarche.explain.Explainer;
import demarche.reasoning.rulebase.RuleBook;
import demarche.report.CaseReport;
import demarche.report.Json;
import demarche.report.Listing;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cases [ID]}: lists the cases, or shows one. */
@Command(
        name = "cases",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "List the cases, or show one.",
        description =
                "%nShows what is coded of a case: the parties, the act, the declared supporters and the measures put to states.",
        footerHeading = "%nExamples:%n",
        footer = {"  demarche cases", "  demarche cases ukraine-annexation-2022"})
final class CasesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Id of a case, or path to a YAML file.")
    private Optional<String> id = Optional.empty();

    CasesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Library library = Library.open(folders.facts(surroundings));
        if (id.isPresent()) {
            show(library.cases().getCase(id.get()), library);
        } else {
            list(library.cases().listCases());
        }
        return ExitCode.OK;
    }

    private void list(List<CrisisCase> cases) {
        Listing listing = CaseReport.list(cases);
        look.print(
                surroundings,
                listing,
                () -> Json.write(
                        Answer.of("cases", cases.stream().map(CaseReport::json).toList())));
    }

    private void show(CrisisCase crisis, Library library) {
        Explainer names = new Explainer(library.world(), new RuleBook(List.of()));
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        CaseReport.text(crisis, names, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(Answer.of("case", CaseReport.json(crisis))));
            case CSV -> surroundings.printData(CaseReport.measures(crisis).csv());
        }
    }
}
