package demarche.answer.ask;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import demarche.answer.text.Figures;
import demarche.answer.text.Limits;
import demarche.reasoning.Probability;
import java.math.BigDecimal;

/** How likely each way to vote is, to three decimals. */
@JsonClassDescription("of the four ways to vote, as the stated rules imply; absence included")
public record Chances(
        @Limits(least = 0, most = 1) BigDecimal yes,
        @Limits(least = 0, most = 1) BigDecimal abstain,
        @Limits(least = 0, most = 1) BigDecimal no,
        @Limits(least = 0, most = 1) BigDecimal absent) {

    /** A probability rounded. */
    public static Chances of(Probability probability) {
        return new Chances(
                Figures.probability(probability.yes()),
                Figures.probability(probability.abstain()),
                Figures.probability(probability.no()),
                Figures.probability(probability.absent()));
    }
}
