package demarche.answer.ask;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import demarche.answer.text.Figures;
import demarche.answer.text.Limits;
import demarche.reasoning.Probability;
import java.math.BigDecimal;

/** Probabilities of the four ways to vote, to three decimals. */
@JsonClassDescription("probabilities of the four ways to vote, absence included")
public record Chances(
        @Limits(least = 0, most = 1) BigDecimal yes,
        @Limits(least = 0, most = 1) BigDecimal abstain,
        @Limits(least = 0, most = 1) BigDecimal no,
        @Limits(least = 0, most = 1) BigDecimal absent) {

    /** A rounded probability. */
    public static Chances of(Probability probability) {
        return new Chances(
                Figures.probability(probability.yes()),
                Figures.probability(probability.abstain()),
                Figures.probability(probability.no()),
                Figures.probability(probability.absent()));
    }
}
