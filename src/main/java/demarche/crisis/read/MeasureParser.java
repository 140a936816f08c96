package demarche.crisis.read;

import demarche.crisis.AskLevel;
import demarche.crisis.AskRange;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.crisis.Tag;
import demarche.crisis.TextDirection;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Place;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlPart;
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
    private final ObservedParser observed;

    MeasureParser(YamlDocument document, FactsFolder folder, World world, Problems problems) {
        this.document = document;
        this.problems = problems;
        this.observed = new ObservedParser(folder, world, problems);
    }

    /**
     * The measures that are right, in the order of the file.
     *
     * @param caseDate the day of the case, where it could be read
     */
    List<Measure> parse(Optional<LocalDate> caseDate) {
        List<Measure> measures = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (YamlPart measure : document.part("/measures").items()) {
            checkUnique(measure.at("id"), seen);
            Optional<LocalDate> date = date(measure.at("date"), caseDate);
            checkInstrument(measure);
            Optional<RecordedVotes> recorded = observed.parse(measure, date);
            date.flatMap(day -> measure(measure, day, recorded)).ifPresent(measures::add);
        }
        return List.copyOf(measures);
    }

    private void checkUnique(YamlPart id, Map<String, Place> seen) {
        id.findText().ifPresent(symbol -> {
            Place first = seen.putIfAbsent(symbol, id.place());
            if (first != null) {
                id.refuse(problems, "second measure " + Problem.quote(symbol), "each id once; the first is " + first);
            }
        });
    }

    private Optional<LocalDate> date(YamlPart written, Optional<LocalDate> caseDate) {
        if (written.isMissing()) {
            return caseDate;
        }
        Optional<LocalDate> date = Days.find(written, problems);
        if (date.isPresent() && caseDate.isPresent() && date.get().isAfter(caseDate.get())) {
            written.refuse(
                    problems,
                    "a measure of " + date.get(),
                    "a day on or before the date of the case, " + caseDate.get());
        }
        return date;
    }

    /** Only votes are recorded as votes. */
    private void checkInstrument(YamlPart measure) {
        YamlPart votes = measure.at("observed");
        Optional<Instrument> instrument = measure.at("instrument").word(Instrument.class);
        if (!votes.isMissing() && instrument.isPresent() && instrument.get() != Instrument.VOTE) {
            problems.add(
                    votes.keyPlace(),
                    "observed votes of another instrument than vote",
                    "observed for the" + " instrument vote");
        }
    }

    private Optional<Measure> measure(YamlPart measure, LocalDate date, Optional<RecordedVotes> recorded) {
        Optional<String> id = measure.at("id").findText();
        Optional<Forum> forum = measure.at("forum").word(Forum.class);
        Optional<Instrument> instrument = measure.at("instrument").word(Instrument.class);
        Optional<TextDirection> text = measure.at("text").word(TextDirection.class);
        Optional<AskRange> ask = ask(measure.at("ask"));
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
                tags(measure.at("tags")),
                recorded.orElse(null)));
    }

    /** One level, or the weaker and the stronger of two. */
    private Optional<AskRange> ask(YamlPart written) {
        List<YamlPart> readings = written.items();
        if (!written.node().isArray()) {
            return written.word(AskLevel.class).map(AskRange::of);
        }
        if (readings.size() < 2) {
            return Optional.empty(); // the schema has said so
        }
        Optional<AskLevel> from = readings.get(0).word(AskLevel.class);
        Optional<AskLevel> to = readings.get(1).word(AskLevel.class);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty(); // the schema has said so
        }
        if (from.get().compareTo(to.get()) >= 0) {
            readings.get(1)
                    .refuse(
                            problems,
                            "a range from " + from.get().code() + " to "
                                    + to.get().code(),
                            "the weaker reading first, the stronger second");
            return Optional.empty();
        }
        return Optional.of(new AskRange(from.get(), to.get()));
    }

    private static Set<Tag> tags(YamlPart list) {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        list.items().forEach(tag -> tag.word(Tag.class).ifPresent(tags::add));
        return Collections.unmodifiableSet(tags);
    }
}
