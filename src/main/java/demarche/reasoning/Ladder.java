package demarche.reasoning;

import demarche.crisis.Ask;
import demarche.crisis.TextDirection;
import demarche.reasoning.memory.Rung;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns thresholds into the interval of stances for each option. */
public final class Ladder {
    private Ladder() {}

    /**
     * Returns the intervals of a measure, from the lowest up. Together they cover every stance once.
     *
     * @param asks thresholds of every option but the neutral one
     * @param text the order is reversed for a text that favours the acting state, where a yes leans towards it
     */
    public static List<Rung> rungs(String measure, Instrument instrument, TextDirection text, List<Ask> asks) {
        List<Rung> rungs = new ArrayList<>();
        for (Option option : instrument.ladder()) {
            int from = lowest(option, instrument, asks);
            int to = highest(option, instrument, asks);
            rungs.add(
                    text == TextDirection.AGAINST
                            ? new Rung(measure, option, from, to)
                            : new Rung(measure, option, negated(to), negated(from)));
        }
        return rungs.stream().sorted(Comparator.comparingInt(Rung::from)).toList();
    }

    private static int lowest(Option option, Instrument instrument, List<Ask> asks) {
        int at = instrument.ladder().indexOf(option);
        if (at == 0) {
            return Integer.MIN_VALUE;
        }
        return at > Ask.neutral(instrument, asks)
                ? milli(option, asks)
                : highest(instrument.ladder().get(at - 1), instrument, asks) + 1;
    }

    private static int highest(Option option, Instrument instrument, List<Ask> asks) {
        int at = instrument.ladder().indexOf(option);
        if (at == instrument.ladder().size() - 1) {
            return Integer.MAX_VALUE;
        }
        return at < Ask.neutral(instrument, asks)
                ? milli(option, asks)
                : lowest(instrument.ladder().get(at + 1), instrument, asks) - 1;
    }

    private static int milli(Option option, List<Ask> asks) {
        return asks.stream()
                .filter(ask -> ask.option() == option)
                .mapToInt(Ask::milli)
                .findFirst()
                .orElseThrow();
    }

    private static int negated(int bound) {
        if (bound == Integer.MIN_VALUE) {
            return Integer.MAX_VALUE;
        }
        return bound == Integer.MAX_VALUE ? Integer.MIN_VALUE : -bound;
    }
}
