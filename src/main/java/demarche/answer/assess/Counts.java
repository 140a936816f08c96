package demarche.answer.assess;

import demarche.answer.text.Words;
import demarche.reasoning.StateAssessment;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many states take each option of an instrument, in the order people say them. */
public final class Counts {
    private final Instrument instrument;
    private final Map<Option, Long> counts;

    private Counts(Instrument instrument, Stream<Option> options) {
        this.instrument = instrument;
        this.counts = options.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    static Counts inferred(Collection<StateAssessment> states, Instrument instrument) {
        return new Counts(instrument, states.stream().flatMap(state -> state.option(instrument).stream()));
    }

    static Counts recorded(Collection<StateAssessment> states, AssessView view) {
        return new Counts(Instrument.VOTE, states.stream().flatMap(state -> view.recordedVote(state.state()).stream()));
    }

    /** The options from the one most against the acting state downwards, then those that are no matter of stance. */
    static List<Option> order(Instrument instrument) {
        List<Option> ladder = new ArrayList<>(instrument.ladder());
        Collections.reverse(ladder);
        return Stream.concat(ladder.stream(), instrument.options().stream().skip(ladder.size()))
                .toList();
    }

    /** Every option with its count, for instance {@code yes 121 · abstain 48 · no 14 · absent 0}. */
    String all() {
        return join(order(instrument).stream());
    }

    /** The options that occur, the same way. */
    String some() {
        return join(order(instrument).stream().filter(counts::containsKey));
    }

    private String join(Stream<Option> options) {
        return options.map(option -> Words.of(option) + " " + counts.getOrDefault(option, 0L))
                .collect(Collectors.joining(" · "));
    }
}
