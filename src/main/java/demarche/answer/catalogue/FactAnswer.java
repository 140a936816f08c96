package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.world.Basis;
import demarche.world.Evidence;
import demarche.world.Reliability;
import demarche.world.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A fact with its source. */
public record FactAnswer(
        String key,
        String sentence,
        String holds,
        String source,
        Basis basis,
        @Nullable Reliability reliability,
        @Nullable String note,
        @JsonPropertyDescription("file, line and column") String place) {

    /**
     * The record of a fact.
     *
     * @param sentence the fact in words
     */
    static FactAnswer of(Fact fact, String sentence) {
        Evidence evidence = fact.evidence();
        return new FactAnswer(
                evidence.key(),
                sentence,
                evidence.validity().toString(),
                evidence.source(),
                evidence.basis(),
                evidence.reliability(),
                evidence.note(),
                evidence.place().toString());
    }
}
