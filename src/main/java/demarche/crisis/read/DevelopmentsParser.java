package demarche.crisis.read;

import demarche.crisis.CrisisCase;
import demarche.crisis.Development;
import demarche.crisis.Developments;
import demarche.crisis.FactPatch;
import demarche.crisis.LeverSetting;
import demarche.crisis.Levers;
import demarche.crisis.Measure;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.PartialDate;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.TextFile;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlPart;
import demarche.world.read.YamlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses a file of changes between two measures into {@link Developments}. */
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
     * Parses a text.
     *
     * @param id id from the file name
     * @return empty if problems were added
     */
    Optional<Developments> parse(TextFile text, String id) {
        int before = problems.count();
        return YamlReader.readLeniently(text, "changes", problems)
                .flatMap(document -> parse(document, id))
                .filter(developments -> problems.count() == before);
    }

    private Optional<Developments> parse(YamlDocument document, String id) {
        DocumentId.check(document, id, problems);
        YamlPart at = document.part("/later");
        Optional<Put> earlier = measure(document.part("/earlier"));
        Optional<Put> later = measure(at);
        earlier.ifPresent(from -> later.ifPresent(to -> checkPair(at, from, to)));
        ChangeEntries entries = new ChangeEntries(world, levers, problems);
        List<Development> list = new ArrayList<>();
        List<FactPatch> patches = new ArrayList<>();
        for (YamlPart change : document.part("/changed").items()) {
            YamlPart date = change.at("date");
            earlier.ifPresent(from -> later.ifPresent(to -> checkDate(date, from, to)));
            entries.checkSources(change.at("sources"));
            List<LeverSetting> settings = entries.settings(change.at("set"));
            List<FactPatch> own = entries.patches(change.at("patch"));
            patches.addAll(own);
            list.add(new Development(
                    written(date),
                    change.at("what").findText().orElse(""),
                    settings,
                    own,
                    change.at("sources").texts()));
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

    private Optional<Put> measure(YamlPart id) {
        id.isOneOf(measures.keySet(), "measure", "a measure with recorded votes of a case", problems);
        return id.findText().map(measures::get);
    }

    private void checkPair(YamlPart at, Put earlier, Put later) {
        if (!earlier.crisis().dispute().equals(later.crisis().dispute())) {
            at.refuse(
                    problems,
                    later + " of the dispute " + later.crisis().dispute(),
                    "a measure of " + earlier.crisis().dispute() + ", the dispute of " + earlier);
        } else if (!earlier.measure().date().isBefore(later.measure().date())) {
            at.refuse(problems, later.toString(), "a measure of a day after " + earlier);
        }
    }

    private void checkDate(YamlPart at, Put earlier, Put later) {
        String written = written(at);
        Optional<PartialDate> date = PartialDate.parse(written);
        LocalDate from = earlier.measure().date();
        LocalDate to = later.measure().date();
        if (date.isEmpty()) {
            if (!written.isEmpty()) {
                at.refuse(problems, "date " + Problem.quote(written), PartialDate.EXPECTED);
            }
        } else if (!date.get().first().isBefore(to)) {
            at.refuse(
                    problems,
                    "a change dated " + written + ", not yet known at the vote on " + later,
                    "a day before " + to);
        } else if (date.get().last().isBefore(from)) {
            at.refuse(
                    problems,
                    "a change dated " + written + ", already in effect at the vote on " + earlier,
                    "a day from " + from + " on");
        }
    }

    /** A date as written; a year alone is a number to YAML. */
    private static String written(YamlPart date) {
        return date.node().isValueNode() ? date.text().strip() : "";
    }
}
