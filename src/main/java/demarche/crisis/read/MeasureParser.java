package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.AskLevel;
import demarche.crisis.Forum;
import demarche.crisis.Instrument;
import demarche.crisis.Measure;
import demarche.crisis.Option;
import demarche.crisis.Tag;
import demarche.crisis.TextDirection;
import demarche.world.Coded;
import demarche.world.Nearest;
import demarche.world.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Reads and checks the measures of a case file. */
final class MeasureParser {

    private static final Pattern VOTES_FILE = Pattern.compile("votes/[^/\\\\]+\\.csv");
    private static final List<Option> COUNTED = List.of(Option.YES, Option.NO, Option.ABSTAIN);

    private final YamlDocument document;
    private final FactsFolder folder;
    private final World world;
    private final Problems problems;
    private final Days days;

    MeasureParser(YamlDocument document, FactsFolder folder, World world, Problems problems) {
        this.document = document;
        this.folder = folder;
        this.world = world;
        this.problems = problems;
        this.days = new Days(document, problems);
    }

    /**
     * The measures that are right, in the order of the file.
     *
     * @param caseDate the day of the case, where it could be read
     */
    List<Measure> parse(Optional<LocalDate> caseDate) {
        List<Measure> measures = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < document.at("/measures").size(); i++) {
            String pointer = YamlDocument.child("/measures", i);
            checkUnique(pointer, seen);
            Optional<LocalDate> date = date(pointer, caseDate);
            checkObserved(pointer);
            date.flatMap(day -> measure(pointer, day)).ifPresent(measures::add);
        }
        return List.copyOf(measures);
    }

    private void checkUnique(String pointer, Map<String, String> seen) {
        String at = YamlDocument.child(pointer, "id");
        document.findText(at).ifPresent(id -> {
            String first = seen.putIfAbsent(id, at);
            if (first != null) {
                problems.add(
                        document.place(at),
                        "second measure " + Problem.quote(id),
                        "each id once; the first is " + document.place(first));
            }
        });
    }

    private Optional<LocalDate> date(String pointer, Optional<LocalDate> caseDate) {
        String at = YamlDocument.child(pointer, "date");
        if (document.at(at).isMissingNode()) {
            return caseDate;
        }
        Optional<LocalDate> date = days.find(at);
        if (date.isPresent() && caseDate.isPresent() && date.get().isAfter(caseDate.get())) {
            problems.add(
                    document.place(at),
                    "a measure of " + date.get(),
                    "a day on or before the case's, " + caseDate.get());
        }
        return date;
    }

    private void checkObserved(String pointer) {
        String at = YamlDocument.child(pointer, "observed");
        Optional<String> observed =
                document.findText(at).filter(path -> VOTES_FILE.matcher(path).matches());
        if (observed.isEmpty()) {
            return;
        }
        if (!folder.has(observed.get())) {
            List<String> files = folder.list("votes", ".csv").stream()
                    .map(name -> "votes/" + name)
                    .toList();
            problems.add(new Problem(
                    document.place(at),
                    "no file " + Problem.quote(observed.get()),
                    "a votes file below the folder of facts",
                    Nearest.to(observed.get(), files).orElse(null)));
            return;
        }
        if (word(pointer, "instrument", Instrument.class)
                .filter(instrument -> instrument != Instrument.VOTE)
                .isPresent()) {
            problems.add(
                    document.keyPlace(at), "observed votes on what is no vote", "observed for the instrument vote");
        }
        int before = problems.count();
        Optional<SortedMap<String, Option>> votes =
                folder.read(observed.get(), problems).map(text -> Votes.read(text, world, problems));
        if (problems.count() == before) {
            votes.ifPresent(recorded -> checkTotals(pointer, observed.get(), recorded));
        }
    }

    private void checkTotals(String pointer, String observed, SortedMap<String, Option> votes) {
        for (Option option : COUNTED) {
            String at = YamlDocument.child(YamlDocument.child(pointer, "totals"), option.code());
            JsonNode total = document.at(at);
            long recorded = votes.values().stream().filter(option::equals).count();
            if (total.isIntegralNumber() && total.longValue() != recorded) {
                problems.add(
                        document.place(at),
                        "total " + total.longValue() + " of " + option.code(),
                        recorded + ", as many as " + observed + " records");
            }
        }
    }

    private Optional<Measure> measure(String pointer, LocalDate date) {
        Optional<String> id = document.findText(YamlDocument.child(pointer, "id"));
        Optional<Forum> forum = word(pointer, "forum", Forum.class);
        Optional<Instrument> instrument = word(pointer, "instrument", Instrument.class);
        Optional<TextDirection> text = word(pointer, "text", TextDirection.class);
        Optional<AskLevel> ask = word(pointer, "ask", AskLevel.class);
        if (id.isEmpty() || forum.isEmpty() || instrument.isEmpty() || text.isEmpty() || ask.isEmpty()) {
            return Optional.empty(); // the schema has said so
        }
        return Optional.of(new Measure(
                id.get(),
                date,
                forum.get(),
                instrument.get(),
                text.get(),
                ask.get(),
                tags(YamlDocument.child(pointer, "tags")),
                document.findText(YamlDocument.child(pointer, "observed")).orElse(null)));
    }

    private Set<Tag> tags(String pointer) {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        document.at(pointer).forEach(tag -> Coded.find(Tag.class, tag.asText()).ifPresent(tags::add));
        return Collections.unmodifiableSet(tags);
    }

    private <E extends Enum<E> & Coded> Optional<E> word(String pointer, String key, Class<E> vocabulary) {
        return document.findText(YamlDocument.child(pointer, key)).flatMap(code -> Coded.find(vocabulary, code));
    }
}
