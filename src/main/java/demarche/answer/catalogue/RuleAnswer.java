package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.ask.SourceJson;
import demarche.answer.text.Figures;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Theory;
import demarche.rules.Rule;
import demarche.rules.WeightNote;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule as JSON. */
public record RuleAnswer(
        String id,
        String title,
        String folder,

        @JsonPropertyDescription("family of reasons") @Nullable Driver driver,

        @Nullable Direction direction,

        @JsonPropertyDescription("the school of thought it argues from; null of a rule that makes no argument")
        @Nullable Theory theory,

        String says,

        @JsonPropertyDescription("why it holds; null where it gives no reason") @Nullable String rationale,

        List<String> cites,

        @JsonPropertyDescription("log-odds at full strength, with the sign of the direction") @Nullable BigDecimal weight,

        @Nullable String weightRationale,
        @Nullable String weightReference,

        @JsonPropertyDescription("judged log-odds at full strength, before calibration, without sign") @Nullable BigDecimal weightJudged,

        @Nullable String calibratedOn,
        String place) {

    /**
     * The record of a rule.
     *
     * @param signed its weight with the sign of its direction, in milli-log-odds
     */
    static RuleAnswer of(Rule rule, Optional<Integer> signed, Optional<WeightNote> note) {
        return new RuleAnswer(
                rule.id(),
                rule.title(),
                rule.folder(),
                rule.driver().orElse(null),
                rule.direction().orElse(null),
                rule.theory().orElse(null),
                rule.says(),
                rule.rationale().isEmpty() ? null : rule.rationale(),
                rule.cites(),
                signed.map(Figures::exact).orElse(null),
                note.map(WeightNote::rationale).orElse(null),
                note.flatMap(WeightNote::reference).orElse(null),
                note.flatMap(WeightNote::judged).map(Figures::exact).orElse(null),
                note.map(WeightNote::calibratedOn).orElse(null),
                RuleReport.place(rule));
    }

    /** The rules. */
    public record All(int schema, List<RuleAnswer> rules) {
        public All(List<RuleAnswer> rules) {
            this(1, rules);
        }
    }

    /** One rule. */
    public record One(int schema, RuleAnswer rule) {
        public One(RuleAnswer rule) {
            this(1, rule);
        }
    }

    /** One rule with its text. */
    public record Read(int schema, Whole rule) {
        public Read(RuleAnswer rule, Optional<String> text, List<SourceJson> sources) {
            this(1, new Whole(rule, text.orElse(null), sources));
        }
    }

    /** A rule with its text and sources. */
    public record Whole(
            @JsonUnwrapped RuleAnswer rule,

            @JsonPropertyDescription("source text of the rule") @Nullable String text,

            @JsonPropertyDescription("cited sources, in full")
            List<SourceJson> sources) {}
}
