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

/** Totals of an instrument by option. */
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

    /** The options from most against to most towards the acting state, then options outside the scale. */
    static List<Option> order(Instrument instrument) {
        List<Option> ladder = new ArrayList<>(instrument.ladder());
        Collections.reverse(ladder);
        return Stream.concat(ladder.stream(), instrument.options().stream().skip(ladder.size()))
                .toList();
    }

    /** All options with their counts, for instance {@code yes 121 · abstain 48 · no 14 · absent 0}. */
    String all() {
        return join(order(instrument).stream());
    }

    /** The options that occur, with their counts. */
    String some() {
        return join(order(instrument).stream().filter(counts::containsKey));
    }

    private String join(Stream<Option> options) {
        return options.map(option -> Words.of(option) + " " + counts.getOrDefault(option, 0L))
                .collect(Collectors.joining(" · "));
    }
}
