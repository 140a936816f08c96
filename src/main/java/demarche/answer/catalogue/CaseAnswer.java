package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.text.Limits;
import demarche.crisis.AskLevel;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.crisis.Tag;
import demarche.crisis.TextDirection;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A case as JSON. */
public record CaseAnswer(
        @JsonUnwrapped Head head,
        List<MeasureAnswer> measures,

        @JsonPropertyDescription("files of observed positions after the act, by instrument") @Nullable Map<Instrument, String> observed,

        List<String> sources) {

    /** The record of a case. */
    public static CaseAnswer of(CrisisCase crisis) {
        return new CaseAnswer(
                Head.of(crisis),
                crisis.measures().stream().map(MeasureAnswer::of).toList(),
                observed(crisis),
                crisis.sources());
    }

    static @Nullable Map<Instrument, String> observed(CrisisCase crisis) {
        return crisis.observed().isEmpty() ? null : crisis.observed();
    }

    /** The crisis of a case. */
    public record Head(
            String id,
            String title,
            LocalDate date,
            String dispute,
            @JsonPropertyDescription("the acting state") String initiator,
            @JsonPropertyDescription("the affected party") String target,
            String act,
            @Limits(least = 0, most = 3) int gravity,

            @JsonPropertyDescription("declared supporters of each side, by ISO 3166-1 alpha-3 code")
            Sides sides) {
        static Head of(CrisisCase crisis) {
            return new Head(
                    crisis.id(),
                    crisis.title(),
                    crisis.date(),
                    crisis.dispute(),
                    crisis.initiator(),
                    crisis.affectedParty(),
                    crisis.act().code(),
                    crisis.gravity(),
                    new Sides(
                            CaseReport.supporters(crisis, Side.INITIATOR), CaseReport.supporters(crisis, Side.TARGET)));
        }
    }

    /** The declared supporters of each side. */
    public record Sides(
            @Limits(pattern = Limits.STATE) List<String> initiator,
            @Limits(pattern = Limits.STATE) List<String> target) {}

    /** A measure put to states. */
    public record MeasureAnswer(
            String id,
            LocalDate date,
            Forum forum,
            Instrument instrument,
            TextDirection text,

            @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            @JsonPropertyDescription("an ask level, or the weaker and the stronger of two defensible readings")
            List<AskLevel> ask,

            Set<Tag> tags,

            @JsonPropertyDescription("file of the recorded votes") @Nullable String observed) {
        static MeasureAnswer of(Measure measure) {
            return new MeasureAnswer(
                    measure.id(),
                    measure.date(),
                    measure.forum(),
                    measure.instrument(),
                    measure.text(),
                    measure.ask().readings(),
                    new TreeSet<>(measure.tags()),
                    Optional.ofNullable(measure.observed())
                            .map(RecordedVotes::file)
                            .orElse(null));
        }
    }

    /** The cases. */
    public record All(int schema, List<CaseAnswer> cases) {
        public static All of(List<CrisisCase> cases) {
            return new All(1, cases.stream().map(CaseAnswer::of).toList());
        }
    }

    /** One case. */
    public record One(int schema, @JsonProperty("case") CaseAnswer crisis) {
        public One(CrisisCase crisis) {
            this(1, of(crisis));
        }
    }
}
