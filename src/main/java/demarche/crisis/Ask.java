package demarche.crisis;

import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;

/**
 * The threshold of an option, in milli-log-odds.
 *
 * <p>An option above the neutral option needs a stance of at least {@code milli}, one below it a stance of at most
 * {@code milli}.
 */
public record Ask(Option option, int milli) {

    /**
     * The index of the neutral option of an instrument, which has no threshold.
     *
     * @param asks of every option of the ladder but that
     * @throws IllegalArgumentException if every option has one
     */
    public static int neutral(Instrument instrument, List<Ask> asks) {
        for (Option option : instrument.ladder()) {
            if (asks.stream().noneMatch(ask -> ask.option() == option)) {
                return instrument.ladder().indexOf(option);
            }
        }
        throw new IllegalArgumentException(
                "every option of " + instrument.code() + " has an ask; one must be" + " neutral");
    }
}
