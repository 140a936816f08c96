package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.CrisisCase;
import demarche.crisis.Development;
import demarche.crisis.Developments;
import demarche.crisis.FactPatch;
import demarche.crisis.LeverSetting;
import demarche.crisis.Levers;
import demarche.crisis.Measure;
import demarche.world.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.PartialDate;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.TextFile;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns one file on what changed between two measures into {@link Developments}. */
final class DevelopmentsParser {

    /** A measure and the case it is put in. */
    private record Put(CrisisCase crisis, Measure measure) {

        @Override
        public String toString() {
            return measure.id() + " (" + measure.date() + ")";
        }
    }

    private final FactsFolder folder;
    private final World world;
    private final Levers levers;
    private final Map<String, Put> measures = new LinkedHashMap<>();
    private final Problems problems;

    /** @param cases in whose measures changes are looked for */
    DevelopmentsParser(FactsFolder folder, World world, Levers levers, List<CrisisCase> cases, Problems problems) {
        this.folder = folder;
        this.world = world;
        this.levers = levers;
        this.problems = problems;
        cases.forEach(crisis -> crisis.measures().stream()
                .filter(measure -> measure.observed() != null)
                .forEach(measure -> measures.putIfAbsent(measure.id(), new Put(crisis, measure))));
    }

    /**
     * What a text states.
     *
     * @param id what the file's name says its id is
     * @return nothing after problems were added
     */
    Optional<Developments> parse(TextFile text, String id) {
        int before = problems.count();
        return YamlReader.readLeniently(text, "changes", problems)
                .flatMap(document -> parse(document, id))
                .filter(developments -> problems.count() == before);
    }

    private Optional<Developments> parse(YamlDocument document, String id) {
        DocumentId.check(document, id, problems);
        Optional<Put> earlier = measure(document, "/earlier");
        Optional<Put> later = measure(document, "/later");
        if (earlier.isPresent() && later.isPresent()) {
            checkPair(document, earlier.get(), later.get());
        }
        ChangeEntries entries = new ChangeEntries(document, world, levers, problems);
        List<Development> list = new ArrayList<>();
        List<FactPatch> patches = new ArrayList<>();
        for (String pointer : entries.pointers("/changed")) {
            earlier.ifPresent(from -> later.ifPresent(to -> checkDate(document, pointer, from, to)));
            entries.checkSources(YamlDocument.child(pointer, "sources"));
            List<LeverSetting> settings = entries.settings(YamlDocument.child(pointer, "set"));
            List<FactPatch> own = entries.patches(YamlDocument.child(pointer, "patch"));
            patches.addAll(own);
            list.add(new Development(
                    written(document, YamlDocument.child(pointer, "date")),
                    document.findText(YamlDocument.child(pointer, "what")).orElse(""),
                    settings,
                    own,
                    entries.texts(YamlDocument.child(pointer, "sources"))));
        }
        later.ifPresentOrElse(
                to -> FactPatches.check(world, folder, patches, to.measure().date(), problems),
                () -> FactPatches.check(world, folder, patches, problems));
        return earlier.flatMap(from -> later.map(to -> new Developments(
                id,
                from.measure().id(),
                to.measure().id(),
                document.findText("/summary").orElse(""),
                list,
                document.file().place())));
    }

    private Optional<Put> measure(YamlDocument document, String pointer) {
        Optional<String> id = document.findText(pointer);
        id.filter(written -> !measures.containsKey(written))
                .ifPresent(written -> problems.addUnknown(
                        document.place(pointer),
                        "measure",
                        written,
                        "a measure with recorded votes of a case",
                        List.copyOf(measures.keySet())));
        return id.map(measures::get);
    }

    private void checkPair(YamlDocument document, Put earlier, Put later) {
        if (!earlier.crisis().dispute().equals(later.crisis().dispute())) {
            problems.add(
                    document.place("/later"),
                    later + " of the dispute " + later.crisis().dispute(),
                    "a measure of " + earlier.crisis().dispute() + ", the dispute of " + earlier);
        } else if (!earlier.measure().date().isBefore(later.measure().date())) {
            problems.add(document.place("/later"), later.toString(), "a measure of a day after " + earlier);
        }
    }

    private void checkDate(YamlDocument document, String pointer, Put earlier, Put later) {
        String at = YamlDocument.child(pointer, "date");
        String written = written(document, at);
        Optional<PartialDate> date = PartialDate.parse(written);
        LocalDate from = earlier.measure().date();
        LocalDate to = later.measure().date();
        if (date.isEmpty()) {
            if (!written.isEmpty()) {
                problems.add(document.place(at), "date " + Problem.quote(written), PartialDate.EXPECTED);
            }
        } else if (!date.get().first().isBefore(to)) {
            problems.add(
                    document.place(at),
                    "a change of " + written + ", which nobody knew when states voted on " + later,
                    "a day before " + to);
        } else if (date.get().last().isBefore(from)) {
            problems.add(
                    document.place(at),
                    "a change of " + written + ", which was there when states voted on " + earlier,
                    "a day from " + from + " on");
        }
    }

    /** A date as written; a year alone is a number to YAML. */
    private static String written(YamlDocument document, String pointer) {
        JsonNode date = document.at(pointer);
        return date.isValueNode() ? date.asText().strip() : "";
    }
}
