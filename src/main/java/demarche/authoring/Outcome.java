package demarche.authoring;

import demarche.reasoning.Argument;
import demarche.reasoning.Conclusion;
import demarche.reasoning.Justification;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.FrameKind;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.Reassessment;
import demarche.reasoning.memory.Standing;
import demarche.rules.Rule;
import demarche.rules.RuleBook;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rules concluded in an example. Immutable.
 *
 * @param memory everything in working memory at the end
 * @param rules ids of the rules that conclude something, or have changed a sum
 * @param lastRound the round whose positions are the answer
 */
public record Outcome(RuleBook book, Argument argument, List<Object> memory, Set<String> rules, int lastRound) {

    static Outcome of(RuleBook book, Argument argument, List<Object> memory, Set<String> fired, int lastRound) {
        Set<String> rules = argument.listConclusions().stream()
                .flatMap(conclusion -> conclusion.justifications().stream())
                .map(Justification::rule)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // A rule that changes a sum concludes nothing that could be withdrawn: it counts where it has fired.
        fired.stream()
                .filter(id -> book.findRule(id)
                        .filter(rule -> rule.kind() == Rule.Kind.SUM)
                        .isPresent())
                .forEach(rules::add);
        return new Outcome(book, argument, List.copyOf(memory), Set.copyOf(rules), lastRound);
    }

    /** What was concluded of a type, by text. */
    List<Record> concluded(Class<?> type) {
        return argument.listConclusions().stream()
                .map(Conclusion::value)
                .filter(type::isInstance)
                .toList();
    }

    private <T extends Record> Stream<T> each(Class<T> type) {
        return concluded(type).stream().map(type::cast);
    }

    /** What pushes a state, by rule. */
    List<Push> pushes(String state) {
        return each(Push.class).filter(push -> push.state().equals(state)).toList();
    }

    /** The states that a rule pushes, each once. */
    List<String> pushedBy(String rule) {
        return each(Push.class)
                .filter(push -> push.rule().equals(rule))
                .map(Push::state)
                .distinct()
                .sorted()
                .toList();
    }

    /** The positions of a state on an instrument after the last round: one, or none where it has no say. */
    List<Option> positions(String state, Instrument instrument) {
        return each(Position.class)
                .filter(position -> position.state().equals(state)
                        && position.instrument() == instrument
                        && position.round() == lastRound)
                .map(Position::option)
                .toList();
    }

    /** The arguments of a state. */
    List<FrameKind> frames(String state) {
        return each(Frame.class)
                .filter(frame -> frame.state().equals(state))
                .map(Frame::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** What a scenario does to a position; nothing where it holds. */
    Optional<Reassessment> reassessment(String state, Instrument instrument) {
        return each(Reassessment.class)
                .filter(one -> one.state().equals(state) && one.instrument() == instrument)
                .findFirst();
    }

    /** The stance of a state on an instrument after the last round, in milli-log-odds. */
    Optional<Integer> stance(String state, Instrument instrument) {
        return memory.stream()
                .filter(Standing.class::isInstance)
                .map(Standing.class::cast)
                .filter(standing -> standing.getState().equals(state)
                        && standing.getInstrument() == instrument
                        && standing.getRound() == lastRound)
                .map(Standing::getStance)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
