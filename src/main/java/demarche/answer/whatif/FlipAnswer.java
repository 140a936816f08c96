package demarche.answer.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.ask.AnswerHeading;
import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.answer.text.Limits;
import demarche.search.Flip;
import demarche.search.FlipFindings;
import demarche.search.Turn;
import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The smallest sets of changes that give a position. */
public record FlipAnswer(
        @JsonUnwrapped AnswerHeading heading,
        @Limits(pattern = Limits.STATE) String state,

        @JsonPropertyDescription("instrument of the question")
        Instrument instrument,

        @JsonPropertyDescription("current position") Option from,

        @JsonPropertyDescription("position to reach") Option to,

        Search search,

        @JsonPropertyDescription("minimal sets of changes that give the position, cheapest first")
        List<OfFlip> flips) {

    /** All results. */
    public static FlipAnswer of(FlipView view) {
        return new FlipAnswer(
                AnswerHeading.of(view.start()),
                view.state(),
                view.stands().instrument(),
                view.stands().option().orElseThrow(),
                view.wanted(),
                Search.of(view.findings()),
                view.findings().flips().stream()
                        .map(flip -> OfFlip.of(flip, view))
                        .toList());
    }

    /** The extent of the search. */
    public record Search(
            @JsonPropertyDescription("why the search ended") FlipFindings.Ended ended,

            @JsonPropertyDescription("number of possible changes")
            int considered,

            @JsonPropertyDescription(
                    "number of changes that affect the position without changing it alone; these were combined")
            int bearing,

            @JsonPropertyDescription("number of sets tested by the engine")
            int inferred,

            @JsonPropertyDescription("the search is complete up to this number of changes")
            int completeUpTo) {
        private static Search of(FlipFindings findings) {
            return new Search(
                    findings.ended(), findings.considered(), findings.bearing(), findings.inferred(), findings.size());
        }
    }

    /** A set of changes that gives the position. */
    public record OfFlip(
            @JsonPropertyDescription("sum of the costs of its changes")
            BigDecimal cost,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("log-odds with these changes; null if no stance decides")
            @Nullable BigDecimal stance,

            @Limits(fewest = 1) List<Change> changes) {
        private static OfFlip of(Flip flip, FlipView view) {
            return new OfFlip(
                    Figures.exact(flip.cost()),
                    flip.placement().stance().map(Figures::exact).orElse(null),
                    flip.turns().stream().map(turn -> Change.of(turn, view)).toList());
        }
    }

    /** One change. */
    public record Change(
            Kind kind,

            @JsonPropertyDescription("a lever as for --set, the key of a removed fact, or a driver switched off")
            String id,

            BigDecimal cost,
            String words) {

        /** The kind of change. */
        public enum Kind implements Coded {
            LEVER,
            FACT,
            DRIVER
        }

        private static Change of(Turn turn, FlipView view) {
            Kind kind =
                    turn instanceof Turn.OfLever ? Kind.LEVER : turn instanceof Turn.OfFact ? Kind.FACT : Kind.DRIVER;
            return new Change(kind, turn.id(), Figures.exact(turn.cost()), view.words(turn));
        }
    }

    /** One row per set. */
    public String csv() {
        return Csv.write(
                List.of("cost", "size", "changes", "stance"),
                flips.stream()
                        .map(flip -> List.of(
                                flip.cost().toPlainString(),
                                String.valueOf(flip.changes().size()),
                                flip.changes().stream().map(Change::id).collect(Collectors.joining(" + ")),
                                flip.stance() == null ? "" : flip.stance().toPlainString()))
                        .toList());
    }
}
