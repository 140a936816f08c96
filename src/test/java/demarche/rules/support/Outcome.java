package demarche.rules.support;

import demarche.reasoning.Conclusion;
import demarche.reasoning.Inference;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Standing;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a scene comes to. Immutable; what a scene states itself is not among the conclusions.
 *
 * @param conclusions what rules inferred, by text
 * @param standings where states stand, by state, measure and round
 */
public record Outcome(List<Conclusion> conclusions, List<Stance> standings) {

    /** A {@link Standing} that no longer changes. */
    public record Stance(String state, String measure, int round, int milli, int held, Optional<Option> leaning) {}

    static Outcome of(Inference inference) {
        List<Stance> standings = inference.objects().stream()
                .filter(Standing.class::isInstance)
                .map(Standing.class::cast)
                .map(s -> new Stance(
                        s.getState(),
                        s.getMeasure(),
                        s.getRound(),
                        s.getStance(),
                        s.getHeld(),
                        Optional.ofNullable(s.getLeaning())))
                .sorted(Comparator.comparing(Stance::toString))
                .toList();
        return new Outcome(List.copyOf(inference.argument().listConclusions()), standings);
    }

    /** What was concluded of one kind, by text. */
    public <T extends Record> List<T> concluded(Class<T> type) {
        return conclusions.stream()
                .map(Conclusion::value)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The position of a state on an instrument after the last round; there must be exactly one. */
    public Option position(String state, Instrument instrument) {
        List<Option> options = concluded(Position.class).stream()
                .filter(p -> p.state().equals(state) && p.instrument() == instrument && p.round() == Scene.LAST_ROUND)
                .map(Position::option)
                .toList();
        if (options.size() != 1) {
            throw new AssertionError(state + " has " + options.size() + " positions on " + instrument + ": " + options);
        }
        return options.get(0);
    }

    /** Where a state stands on a measure in a round; it must have a standing there. */
    public Stance standing(String state, String measure, int round) {
        return standings.stream()
                .filter(s -> s.state().equals(state) && s.measure().equals(measure) && s.round() == round)
                .findFirst()
                .orElseThrow(() -> new AssertionError(state + " has no standing on " + measure + ", round " + round));
    }
}
