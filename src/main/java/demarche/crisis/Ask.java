package demarche.crisis;

import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;

/**
 * How much stance an option takes, in milli-log-odds.
 *
 * <p>An option above the ladder's neutral rung is reached by a stance of at least {@code milli}, one below it by a stance
 * of at most {@code milli}.
 */
public record Ask(Option option, int milli) {

    /**
     * The number of the neutral rung of an instrument: that of the option which asks nothing.
     *
     * @param asks of every option of the ladder but that
     * @throws IllegalArgumentException where every option has one
     */
    public static int neutral(Instrument instrument, List<Ask> asks) {
        for (Option option : instrument.ladder()) {
            if (asks.stream().noneMatch(ask -> ask.option() == option)) {
                return instrument.ladder().indexOf(option);
            }
        }
        throw new IllegalArgumentException("every option of " + instrument.code() + " has an ask; one must be neutral");
    }
}
