package demarche.crisis.read;

import demarche.crisis.FactPatch;
import demarche.crisis.LeverSetting;
import demarche.crisis.Levers;
import demarche.crisis.Scenario;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import demarche.world.read.TextFile;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlReader;
import java.util.List;
import java.util.Optional;

/**
 * Turns one scenario file into a scenario. Everything that can be checked by itself is, even where other parts of the
 * file are wrong; how it goes together with what it includes is not seen here.
 */
final class ScenarioParser {

    private final YamlDocument document;
    private final FactsFolder folder;
    private final World world;
    private final Levers levers;
    private final List<String> known;
    private final Problems problems;

    private ScenarioParser(
            YamlDocument document,
            FactsFolder folder,
            World world,
            Levers levers,
            List<String> known,
            Problems problems) {
        this.document = document;
        this.folder = folder;
        this.world = world;
        this.levers = levers;
        this.known = known;
        this.problems = problems;
    }

    /**
     * The scenario in a text.
     *
     * @param id id from the file name
     * @param known the ids of the scenarios it may include
     * @return empty if problems were added
     */
    static Optional<ParsedScenario> parse(
            TextFile text,
            String id,
            FactsFolder folder,
            World world,
            Levers levers,
            List<String> known,
            Problems problems) {
        int before = problems.count();
        return YamlReader.readLeniently(text, "scenario", problems)
                .flatMap(document ->
                        new ScenarioParser(document, folder, world, levers, known, problems).parse(id, before));
    }

    private Optional<ParsedScenario> parse(String id, int before) {
        DocumentId.check(document, id, problems);
        checkNotEmpty();
        ChangeEntries entries = new ChangeEntries(world, levers, problems);
        entries.checkListed(document.part("/include"), "scenario", "the id of a scenario", known);
        entries.checkSources(document.part("/sources"));
        List<LeverSetting> settings = entries.settings(document.part("/set"));
        List<FactPatch> patches = entries.patches(document.part("/patch"));
        FactPatches.check(world, folder, patches, problems);
        if (problems.count() != before) {
            return Optional.empty();
        }
        Scenario scenario = new Scenario(
                id,
                document.findText("/title").orElseThrow(),
                document.findText("/description").orElseThrow(),
                document.findText("/conjecture"),
                document.part("/include").texts(),
                settings,
                patches,
                document.part("/sources").texts(),
                document.file().place());
        return Optional.of(new ParsedScenario(scenario, document));
    }

    private void checkNotEmpty() {
        boolean empty = List.of("/set", "/patch", "/include").stream()
                .allMatch(list -> document.at(list).isEmpty());
        if (empty && document.root().isObject()) {
            problems.add(
                    document.file().place(), "a scenario that changes nothing", "at least one of set, patch, include");
        }
    }
}
