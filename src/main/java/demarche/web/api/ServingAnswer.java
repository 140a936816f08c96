package demarche.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.catalogue.CheckAnswer;
import demarche.web.reload.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current state of facts and rules. */
record ServingAnswer(
        int schema,

        @JsonPropertyDescription("identifier of facts, cases, rules and program")
        String state,

        @JsonPropertyDescription("whether edits are reloaded")
        boolean watched,

        @JsonPropertyDescription("time of the change to this state, in ISO 8601")
        String since,

        @JsonPropertyDescription("digest of the facts") String facts,

        @JsonPropertyDescription("digest of rules and weights")
        String rules,

        @JsonPropertyDescription("edited files that led to this state; empty for the first state")
        List<String> changed,

        @JsonPropertyDescription("time of the last edit in ISO 8601, if it has problems") @Nullable String failed,

        @JsonPropertyDescription("problems of the last edit")
        List<CheckAnswer.Found> problems) {

    static ServingAnswer of(Status status) {
        return new ServingAnswer(
                1,
                status.state(),
                status.watched(),
                status.since().toString(),
                status.facts(),
                status.rules(),
                status.changed(),
                status.failed().map(Instant::toString).orElse(null),
                status.problems().stream().map(CheckAnswer.Found::of).toList());
    }
}
