package demarche.crisis.read;

import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Nearest;
import demarche.world.Source;
import demarche.world.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads and checks which files of observed outcomes a case names: paths, never what is in them, enter the case. */
final class OutcomesParser {

    private static final String KEY = "/observed";
    private static final String FOLDER = "outcomes/";
    private static final String ENDING = ".csv";
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
        document.at(KEY).properties().forEach(entry -> {
            String at = YamlDocument.child(KEY, entry.getKey());
            Coded.find(Instrument.class, entry.getKey()).ifPresent(instrument -> document.findText(at)
                    .filter(path -> OUTCOMES_FILE.matcher(path).matches())
                    .filter(path -> isRight(at, instrument, path))
                    .ifPresent(path -> observed.put(instrument, path)));
        });
        return Collections.unmodifiableMap(observed);
    }

    private boolean isRight(String at, Instrument instrument, String path) {
        if (!folder.has(path)) {
            List<String> files =
                    folder.list("outcomes", ENDING).stream().map(FOLDER::concat).toList();
            problems.add(new Problem(
                    document.place(at),
                    "no file " + Problem.quote(path),
                    "a file of outcomes below the folder of facts",
                    Nearest.to(path, files).orElse(null)));
            return false;
        }
        int before = problems.count();
        checkSource(at, path);
        folder.read(path, problems).ifPresent(text -> Outcomes.read(text, instrument, world, problems));
        return problems.count() == before;
    }

    /** A file of outcomes has no column for its source: it bears the name of one. */
    private void checkSource(String at, String path) {
        String key = path.substring(FOLDER.length(), path.length() - ENDING.length());
        List<String> known = world.listSources().stream().map(Source::key).toList();
        if (!known.contains(key)) {
            problems.add(
                    document.place(at),
                    "outcomes without a source: sources.yaml has no " + Problem.quote(key),
                    "a file named after the key of its source");
        }
    }
}
