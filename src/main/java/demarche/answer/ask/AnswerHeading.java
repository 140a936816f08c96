package demarche.answer.ask;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.text.Limits;
import demarche.reasoning.Assessment;
import demarche.reasoning.memory.Driver;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The common first keys of all answers about a case. */
public record AnswerHeading(
        @JsonUnwrapped Asked asked,

        @JsonPropertyDescription("scenarios applied, left to right")
        List<String> scenario,

        @JsonUnwrapped Grounds grounds) {

    /** The question. */
    public record Asked(
            @JsonPropertyDescription(
                    "version of this schema; it changes when a key is removed or changes its" + " meaning")
            @Limits(only = 1)
            int schema,

            @JsonProperty("case") @JsonPropertyDescription("id of the case")
            String crisis,

            @JsonPropertyDescription("id of the measure assessed")
            String measure) {

        /** The question of an assessment. */
        public static Asked of(Assessment assessment) {
            return new Asked(
                    1,
                    assessment.question().crisis().id(),
                    assessment.question().measure().id());
        }
    }

    /** The basis of the answer. */
    public record Grounds(
            @JsonPropertyDescription("drivers switched off") Set<Driver> without,

            @JsonPropertyDescription("the day of the facts used: the day before the measure")
            LocalDate asOf,

            @JsonPropertyDescription("digest of the content of the facts files") @Limits(pattern = Limits.DIGEST)
            String facts,

            @JsonPropertyDescription("digest of rules, weights and thresholds") @Limits(pattern = Limits.DIGEST)
            String rules) {

        /** The grounds of an assessment. */
        public static Grounds of(Assessment assessment) {
            return new Grounds(
                    assessment.question().without(), assessment.asOf(), assessment.facts(), assessment.rules());
        }
    }

    /** The heading of an inference. */
    public static AnswerHeading of(Assessment assessment) {
        return new AnswerHeading(Asked.of(assessment), assessment.scenario(), Grounds.of(assessment));
    }
}
