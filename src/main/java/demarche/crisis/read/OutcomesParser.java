package demarche.crisis.read;

import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlPart;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads and checks which files of observed outcomes a case names: paths, never what is in them, enter the case. */
final class OutcomesParser {

    private static final Pattern OUTCOMES_FILE = Pattern.compile("outcomes/[^/\\\\]+\\.csv");

    private final YamlDocument document;
    private final FactsFolder folder;
    private final World world;
    private final Problems problems;

    OutcomesParser(YamlDocument document, FactsFolder folder, World world, Problems problems) {
        this.document = document;
        this.folder = folder;
        this.world = world;
        this.problems = problems;
    }

    /** The files that are right, by instrument. */
    Map<Instrument, String> parse() {
        Map<Instrument, String> observed = new EnumMap<>(Instrument.class);
        for (YamlPart part : document.part("/observed").values()) {
            Coded.find(Instrument.class, part.key()).ifPresent(instrument -> part.findText()
                    .filter(path -> OUTCOMES_FILE.matcher(path).matches())
                    .filter(path -> isRight(part, instrument, path))
                    .ifPresent(path -> observed.put(instrument, path)));
        }
        return Collections.unmodifiableMap(observed);
    }

    private boolean isRight(YamlPart part, Instrument instrument, String path) {
        if (!ObservedParser.isThere(part, path, "outcomes", "a file of outcomes", folder, problems)) {
            return false;
        }
        int before = problems.count();
        checkSource(part, path);
        folder.read(path, problems).ifPresent(text -> Outcomes.read(text, instrument, world, problems));
        return problems.count() == before;
    }

    /** A file of outcomes has no column for its source: it bears the name of one. */
    private void checkSource(YamlPart part, String path) {
        String key = path.substring("outcomes/".length(), path.length() - ".csv".length());
        if (world.findSource(key).isEmpty()) {
            part.refuse(
                    problems,
                    "outcomes without a source: sources.yaml has no " + Problem.quote(key),
                    "a file named after the key of its source");
        }
    }
}
