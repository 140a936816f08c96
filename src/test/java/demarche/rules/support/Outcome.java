package demarche.rules.support;

import demarche.reasoning.Conclusion;
import demarche.reasoning.Inference;
import demarche.reasoning.Justification;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.FrameKind;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.Standing;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a scene comes to. Immutable; what a scene states itself is not among the conclusions.
 *
 * @param conclusions what rules inferred, by text
 * @param standings where states stand, by state, measure and round
 * @param rules ids of the rules of which something stands at the end
 * @param types kinds of things in working memory at the end
 */
public record Outcome(List<Conclusion> conclusions, List<Stance> standings, Set<String> rules, Set<Class<?>> types) {

    /** A {@link Standing} that no longer changes. */
    public record Stance(String state, String measure, int round, int milli, int held, Optional<Option> leaning) {}

    static Outcome of(Inference rest) {
        List<Conclusion> conclusions = List.copyOf(rest.argument().listConclusions());
        Set<String> rules = conclusions.stream()
                .flatMap(c -> c.justifications().stream())
                .map(Justification::rule)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // A rule that changes a cell concludes nothing that could be withdrawn: it stands where it has fired.
        rest.fired().stream()
                .filter(id -> !ShippedRules.getRule(id).concludes())
                .forEach(rules::add);
        List<Stance> standings = rest.objects().stream()
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
        Set<Class<?>> types =
                rest.objects().stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet());
        return new Outcome(conclusions, standings, Set.copyOf(rules), Set.copyOf(types));
    }

    /** What was concluded of one kind, by text. */
    public <T extends Record> List<T> concluded(Class<T> type) {
        return conclusions.stream()
                .map(Conclusion::value)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** What pushes a state, by rule. */
    public List<Pushed> pushes(String state) {
        return concluded(Push.class).stream()
                .filter(push -> push.state().equals(state))
                .map(Pushed::of)
                .toList();
    }

    /** The states a rule pushes, by code, each once. */
    public List<String> statesPushedBy(String rule) {
        return concluded(Push.class).stream()
                .filter(push -> push.rule().equals(rule))
                .map(Push::state)
                .distinct()
                .sorted()
                .toList();
    }

    /** The position of a state on an instrument after the last round; there must be exactly one. */
    public Option position(String state, Instrument instrument) {
        List<Option> options = positions(state, instrument);
        if (options.size() != 1) {
            throw new AssertionError(state + " has " + options.size() + " positions on " + instrument + ": " + options);
        }
        return options.get(0);
    }

    /** The positions of a state on an instrument after the last round: at most one, if the rules are right. */
    public List<Option> positions(String state, Instrument instrument) {
        return concluded(Position.class).stream()
                .filter(p -> p.state().equals(state) && p.instrument() == instrument && p.round() == Scene.LAST_ROUND)
                .map(Position::option)
                .toList();
    }

    /** The arguments of a state, in the order of the vocabulary. */
    public List<FrameKind> frames(String state) {
        return concluded(Frame.class).stream()
                .filter(frame -> frame.state().equals(state))
                .map(Frame::kind)
                .sorted()
                .toList();
    }

    /** Where a state stands on a measure in a round; it must have a standing there. */
    public Stance standing(String state, String measure, int round) {
        return standings.stream()
                .filter(s -> s.state().equals(state) && s.measure().equals(measure) && s.round() == round)
                .findFirst()
                .orElseThrow(() -> new AssertionError(state + " has no standing on " + measure + ", round " + round));
    }
}
