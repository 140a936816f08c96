package demarche.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.catalogue.CheckAnswer;
import demarche.web.reload.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which state of facts and rules is answered with. */
record ServingAnswer(
        int schema,

        @JsonPropertyDescription("identifies facts, cases, rules and program") String state,

        @JsonPropertyDescription("whether edits are picked up") boolean watched,

        @JsonPropertyDescription("when this state was taken up, in ISO 8601")
        String since,

        @JsonPropertyDescription("digest of the facts") String facts,

        @JsonPropertyDescription("digest of rules and weights") String rules,

        @JsonPropertyDescription("the files whose edit led to this state; none for the first")
        List<String> changed,

        @JsonPropertyDescription("when the last edit was read, in ISO 8601; left out where nothing is wrong with it")
        @Nullable String failed,

        @JsonPropertyDescription("what is wrong with the last edit")
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
