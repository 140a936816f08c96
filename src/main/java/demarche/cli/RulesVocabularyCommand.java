package demarche.cli;

import demarche.answer.ask.Loader;
import demarche.answer.text.Json;
import demarche.authoring.Vocabulary;
import demarche.authoring.VocabularyReport;
import demarche.world.UnknownIdException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rules vocabulary [TYPE]}: the types and fields that a rule may match. */
@Command(
        name = "vocabulary",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "List the types that a rule may match, or show one with its fields.",
        description =
                "%nShows which table feeds a type, its fields with their units and words, and the rules that conclude"
                        + " and read it. Facts come first, then concepts, then what else a session holds.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche rules vocabulary",
            "  demarche rules vocabulary Treaty",
            "  demarche rules vocabulary --format json"
        })
final class RulesVocabularyCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Loader loader;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Look look = new Look();

    @Parameters(
            arity = "0..1",
            paramLabel = "TYPE",
            description = "A type, or the table that feeds it: Treaty, alliances.")
    private Optional<String> type = Optional.empty();

    RulesVocabularyCommand(Surroundings surroundings, Loader loader) {
        this.surroundings = surroundings;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        List<Vocabulary.Entry> all =
                Vocabulary.list(loader.open(folders.facts(surroundings), folders.rules(surroundings), Optional.empty())
                        .loaded()
                        .engine()
                        .book());
        List<Vocabulary.Entry> shown =
                type.map(name -> List.of(find(name, all))).orElse(all);
        switch (look.format()) {
            case TABLE ->
                look.print(
                        surroundings,
                        type.isPresent()
                                ? VocabularyReport.text(
                                        shown.get(0), look.width(surroundings), look.paint(surroundings))
                                : VocabularyReport.rows(shown)
                                        .table(look.width(surroundings), look.paint(surroundings)));
            case JSON -> surroundings.printData(Json.write(VocabularyReport.Answer.of(shown)));
            case CSV -> surroundings.printData(VocabularyReport.rows(shown).csv());
        }
        return ExitCode.OK;
    }

    private static Vocabulary.Entry find(String name, List<Vocabulary.Entry> all) {
        String plain = name.replaceFirst("\\.csv$", "");
        return all.stream()
                .filter(entry -> entry.name().equalsIgnoreCase(plain)
                        || entry.table().filter((plain + ".csv")::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "type", name, all.stream().map(Vocabulary.Entry::name).toList()));
    }
}
