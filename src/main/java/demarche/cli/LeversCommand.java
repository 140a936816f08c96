package demarche.cli;

import demarche.answer.catalogue.LeverAnswer;
import demarche.answer.catalogue.LeverReport;
import demarche.answer.text.Json;
import demarche.crisis.Lever;
import demarche.crisis.read.Library;
import demarche.world.Source;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code levers [ID]}: lists the levers, or shows one. */
@Command(
        name = "levers",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "List the levers of scenarios, or show one.",
        description = "%nShows the values of a lever in words and, for each instrument, its direction, its"
                + " mechanism and what is contested in the literature.",
        footerHeading = "%nExamples:%n",
        footer = {"  demarche levers", "  demarche levers escalation"})
final class LeversCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Id of a lever.")
    private Optional<String> id = Optional.empty();

    LeversCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Library library = Library.open(folders.facts(surroundings));
        if (id.isPresent()) {
            show(library.levers().getLever(id.get()), library);
        } else {
            List<Lever> levers = library.levers().listLevers();
            look.print(surroundings, LeverReport.list(levers), () -> Json.write(LeverAnswer.All.of(levers)));
        }
        return ExitCode.OK;
    }

    private void show(Lever lever, Library library) {
        List<Source> references =
                lever.references().stream().map(library.world()::getSource).toList();
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        LeverReport.text(lever, references, look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(new LeverAnswer.One(lever)));
            case CSV -> surroundings.printData(LeverReport.effects(lever).csv());
        }
    }
}
