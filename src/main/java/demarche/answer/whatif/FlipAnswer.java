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

/** The least that would turn a state: everything that was found. */
public record FlipAnswer(
        @JsonUnwrapped AnswerHeading heading,
        @Limits(pattern = Limits.STATE) String state,

        @JsonPropertyDescription("the instrument asked about")
        Instrument instrument,

        @JsonPropertyDescription("where the state stands now")
        Option from,

        @JsonPropertyDescription("the option it was to be turned to")
        Option to,

        Search search,

        @JsonPropertyDescription(
                "sets of changes that turn the state, none of which can be left out; the cheapest first")
        List<OfFlip> flips) {

    /** Everything that was found. */
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

    /** How thorough the search was. */
    public record Search(
            @JsonPropertyDescription("why the search went no further")
            FlipFindings.Ended ended,

            @JsonPropertyDescription("how many changes there were to choose from")
            int considered,

            @JsonPropertyDescription(
                    "how many of them bear on the position without turning it alone, and were combined")
            int bearing,

            @JsonPropertyDescription("how many sets of changes the engine inferred")
            int inferred,

            @JsonPropertyDescription("up to how many changes at a time every set was tried")
            int completeUpTo) {
        private static Search of(FlipFindings findings) {
            return new Search(
                    findings.ended(), findings.considered(), findings.bearing(), findings.inferred(), findings.size());
        }
    }

    /** A set of changes that turns the state. */
    public record OfFlip(
            @JsonPropertyDescription("sum of the costs of its changes")
            BigDecimal cost,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("log-odds under it; null off the ladder")
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

            @JsonPropertyDescription(
                    "a lever as --set takes it, the key of a fact that no longer holds, or a driver switched off")
            String id,

            BigDecimal cost,
            String words) {

        /** What is changed. */
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

    /** A row for each set. */
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
