package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.AskLevel;
import demarche.crisis.AskRange;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.crisis.Tag;
import demarche.crisis.TextDirection;
import demarche.world.Coded;
import demarche.world.Forum;
import demarche.world.Instrument;
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

/** Reads and checks the measures of a case file. */
final class MeasureParser {

    private final YamlDocument document;
    private final Problems problems;
    private final Days days;
    private final ObservedParser observed;

    MeasureParser(YamlDocument document, FactsFolder folder, World world, Problems problems) {
        this.document = document;
        this.problems = problems;
        this.observed = new ObservedParser(document, folder, world, problems);
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
            checkInstrument(pointer);
            Optional<RecordedVotes> recorded = observed.parse(pointer, word(pointer, "forum", Forum.class), date);
            date.flatMap(day -> measure(pointer, day, recorded)).ifPresent(measures::add);
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

    /** Only votes are recorded as votes. */
    private void checkInstrument(String pointer) {
        String at = YamlDocument.child(pointer, "observed");
        if (!document.at(at).isMissingNode()
                && word(pointer, "instrument", Instrument.class)
                        .filter(instrument -> instrument != Instrument.VOTE)
                        .isPresent()) {
            problems.add(
                    document.keyPlace(at), "observed votes on what is no vote", "observed for the instrument vote");
        }
    }

    private Optional<Measure> measure(String pointer, LocalDate date, Optional<RecordedVotes> recorded) {
        Optional<String> id = document.findText(YamlDocument.child(pointer, "id"));
        Optional<Forum> forum = word(pointer, "forum", Forum.class);
        Optional<Instrument> instrument = word(pointer, "instrument", Instrument.class);
        Optional<TextDirection> text = word(pointer, "text", TextDirection.class);
        Optional<AskRange> ask = ask(YamlDocument.child(pointer, "ask"));
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
                recorded.orElse(null)));
    }

    /** One level, or the weaker and the stronger of two. */
    private Optional<AskRange> ask(String pointer) {
        JsonNode written = document.at(pointer);
        if (!written.isArray()) {
            return level(written).map(AskRange::of);
        }
        Optional<AskLevel> from = level(written.path(0));
        Optional<AskLevel> to = level(written.path(1));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty(); // the schema has said so
        }
        if (from.get().compareTo(to.get()) >= 0) {
            problems.add(
                    document.place(YamlDocument.child(pointer, 1)),
                    "a range from " + from.get().code() + " to " + to.get().code(),
                    "the weaker reading first, the stronger second");
            return Optional.empty();
        }
        return Optional.of(new AskRange(from.get(), to.get()));
    }

    private static Optional<AskLevel> level(JsonNode word) {
        return Coded.find(AskLevel.class, word.asText());
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
