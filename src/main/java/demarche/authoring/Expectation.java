package demarche.authoring;

import demarche.answer.text.Figures;
import demarche.answer.text.Words;
import demarche.reasoning.Conclusion;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.FrameKind;
import demarche.reasoning.memory.Outlook;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.Reassessment;
import demarche.rules.RuleBook;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an example expects of the rules. */
public sealed interface Expectation {

    /** Where it is written. */
    Place place();

    /** What differs from it; nothing where it is met. */
    Optional<Miss> check(Outcome outcome);

    /** Rules that it names as firing or pushing. */
    default Set<String> fires() {
        return Set.of();
    }

    /** Rules that it names as not firing. */
    default Set<String> silent() {
        return Set.of();
    }

    /** Rules whose direction it states. */
    default Set<String> directions() {
        return Set.of();
    }

    /**
     * An expectation that is not met.
     *
     * @param expected in a sentence without a full stop
     * @param found likewise
     * @param sought what should have been concluded, for finding the nearest rule
     */
    record Miss(String expected, String found, List<Sought> sought) {
        Miss(String expected, String found) {
            this(expected, found, List.of());
        }
    }

    /**
     * A conclusion that is missing.
     *
     * @param rules the ids of the rules that could conclude it
     * @param wanted values of its fields
     */
    record Sought(List<String> rules, Map<String, Object> wanted) {}

    /**
     * A push, as far as an example describes it.
     *
     * @param direction which way the rule pushes
     * @param scope {@link Push#CASE} or the id of a measure
     * @param strength 0 to 1000
     */
    record Pushed(
            String rule,
            Optional<Direction> direction,
            Optional<String> counterpart,
            Optional<String> scope,
            Optional<Integer> round,
            Optional<Integer> strength) {

        boolean matches(Push push, RuleBook book) {
            return push.rule().equals(rule)
                    && agrees(direction, book.getRule(rule).direction().orElseThrow())
                    && agrees(counterpart, push.counterpart())
                    && agrees(scope, push.scope())
                    && agrees(round, push.round())
                    && agrees(strength, push.strength());
        }

        private static <T> boolean agrees(Optional<T> wanted, T found) {
            return wanted.isEmpty() || wanted.get().equals(found);
        }

        static String of(Push push, RuleBook book) {
            return push.rule() + " ("
                    + book.getRule(push.rule()).direction().map(Words::of).orElse("") + ", counterpart "
                    + push.counterpart()
                    + (push.scope().equals(Push.CASE) ? "" : ", on " + push.scope())
                    + (push.round() == 0 ? "" : ", round " + push.round())
                    + (push.strength() == Push.FULL ? "" : ", strength " + push.strength()) + ")";
        }

        @Override
        public String toString() {
            String details = List.of(
                            direction.map(Words::of),
                            counterpart.map(value -> "counterpart " + value),
                            scope.map(value -> "on " + value),
                            round.map(value -> "round " + value),
                            strength.map(value -> "strength " + value))
                    .stream()
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            return rule + (details.isEmpty() ? "" : " (" + details + ")");
        }
    }

    /**
     * Pushes on a state.
     *
     * @param only whether nothing else pushes it
     */
    record Pushes(Place place, String state, List<Pushed> pushes, boolean only) implements Expectation {
        @Override
        public Optional<Miss> check(Outcome outcome) {
            List<Push> found = outcome.pushes(state);
            List<Pushed> missing = pushes.stream()
                    .filter(pushed -> found.stream().noneMatch(push -> pushed.matches(push, outcome.book())))
                    .toList();
            boolean tooMany = only
                    && found.stream()
                            .anyMatch(push -> pushes.stream().noneMatch(one -> one.matches(push, outcome.book())));
            if (missing.isEmpty() && !tooMany) {
                return Optional.empty();
            }
            return Optional.of(new Miss(
                    state + " is pushed by " + listed(pushes, Pushed::toString) + (only ? " and no other rule" : ""),
                    state + " is pushed by " + listed(found, push -> Pushed.of(push, outcome.book())),
                    missing.stream()
                            .map(pushed -> new Sought(List.of(pushed.rule()), Map.of("state", state)))
                            .toList()));
        }

        @Override
        public Set<String> fires() {
            return pushes.stream().map(Pushed::rule).collect(Collectors.toSet());
        }

        @Override
        public Set<String> directions() {
            return pushes.stream()
                    .filter(pushed -> pushed.direction().isPresent())
                    .map(Pushed::rule)
                    .collect(Collectors.toSet());
        }
    }

    /** Rules that do not push a state. */
    record NoPush(Place place, String state, List<String> rules) implements Expectation {
        @Override
        public Optional<Miss> check(Outcome outcome) {
            List<Push> found = outcome.pushes(state).stream()
                    .filter(push -> rules.contains(push.rule()))
                    .toList();
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Miss(
                            state + " is not pushed by " + listed(rules, Function.identity()),
                            state + " is pushed by " + listed(found, push -> Pushed.of(push, outcome.book()))));
        }

        @Override
        public Set<String> silent() {
            return Set.copyOf(rules);
        }
    }

    /** Exactly the states that a rule pushes. */
    record PushedBy(Place place, String rule, List<String> states) implements Expectation {
        @Override
        public Optional<Miss> check(Outcome outcome) {
            List<String> found = outcome.pushedBy(rule);
            List<String> wanted = states.stream().sorted().toList();
            return found.equals(wanted)
                    ? Optional.empty()
                    : Optional.of(new Miss(
                            rule + " pushes " + listed(wanted, Function.identity()),
                            rule + " pushes " + listed(found, Function.identity()),
                            wanted.stream()
                                    .filter(state -> !found.contains(state))
                                    .map(state -> new Sought(List.of(rule), Map.of("state", state)))
                                    .toList()));
        }

        @Override
        public Set<String> fires() {
            return states.isEmpty() ? Set.of() : Set.of(rule);
        }

        @Override
        public Set<String> silent() {
            return states.isEmpty() ? Set.of(rule) : Set.of();
        }
    }

    /**
     * The position of a state on an instrument.
     *
     * @param option nothing where it has no say
     */
    record Stands(Place place, String state, Instrument instrument, Optional<Option> option) implements Expectation {
        @Override
        public Optional<Miss> check(Outcome outcome) {
            List<Option> found = outcome.positions(state, instrument);
            if (found.equals(option.stream().toList())) {
                return Optional.empty();
            }
            return Optional.of(new Miss(
                    position(option.stream().toList()),
                    position(found),
                    option.stream()
                            .map(wanted -> new Sought(
                                    outcome.book().listConcluding(Position.class.getSimpleName()),
                                    new TreeMap<>(Map.of(
                                            "state", state,
                                            "instrument", instrument,
                                            "round", outcome.lastRound(),
                                            "option", wanted))))
                            .toList()));
        }

        private String position(List<Option> options) {
            return options.isEmpty()
                    ? state + " has no position on " + instrument.code()
                    : "the position of " + state + " on " + instrument.code() + " is " + listed(options, Words::of);
        }
    }

    /**
     * The stance of a state on an instrument.
     *
     * @param milli in milli-log-odds
     */
    record Sums(Place place, String state, Instrument instrument, int milli) implements Expectation {
        @Override
        public Optional<Miss> check(Outcome outcome) {
            Optional<Integer> found = outcome.stance(state, instrument);
            return found.filter(stance -> stance == milli).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Miss(
                            stance(Figures.signed(milli)),
                            found.map(Figures::signed)
                                    .map(this::stance)
                                    .orElse(state + " has no stance on " + instrument.code())));
        }

        private String stance(String figure) {
            return "the stance of " + state + " on " + instrument.code() + " is " + figure;
        }
    }

    /** Exactly the arguments that a state uses. */
    record Argues(Place place, String state, List<FrameKind> frames) implements Expectation {
        @Override
        public Optional<Miss> check(Outcome outcome) {
            List<FrameKind> found = outcome.frames(state);
            List<FrameKind> wanted = frames.stream().sorted().toList();
            return found.equals(wanted)
                    ? Optional.empty()
                    : Optional.of(new Miss(
                            state + " argues with " + listed(wanted, FrameKind::code),
                            state + " argues with " + listed(found, FrameKind::code),
                            wanted.stream()
                                    .filter(frame -> !found.contains(frame))
                                    .map(frame -> new Sought(
                                            outcome.book().listConcluding("Frame"),
                                            Map.of("state", state, "kind", frame)))
                                    .toList()));
        }
    }

    /** What a scenario does to the position of a state on an instrument. */
    record Reassesses(Place place, String state, Instrument instrument, Outlook outlook) implements Expectation {
        @Override
        public Optional<Miss> check(Outcome outcome) {
            Optional<Reassessment> found = outcome.reassessment(state, instrument);
            Outlook is = found.map(Reassessment::outlook).orElse(Outlook.HOLDS);
            if (is == outlook) {
                return Optional.empty();
            }
            return Optional.of(new Miss(
                    tells(outlook, ""),
                    tells(
                            is,
                            found.filter(one -> one.from() != one.to())
                                    .map(one -> ", from " + Words.of(one.from()) + " to " + Words.of(one.to()))
                                    .orElse("")),
                    outlook == Outlook.HOLDS
                            ? List.of()
                            : List.of(new Sought(
                                    outcome.book().listConcluding(Reassessment.class.getSimpleName()),
                                    Map.of("state", state, "instrument", instrument, "outlook", outlook)))));
        }

        private String tells(Outlook is, String how) {
            return "the outlook of " + state + " on " + instrument.code() + " is " + Words.of(is) + how;
        }
    }

    /**
     * Conclusions of one type.
     *
     * @param only whether there are no others of it
     */
    record Concludes(Place place, Class<?> type, List<GivenReader.Fields> records, boolean only)
            implements Expectation {
        @Override
        public Optional<Miss> check(Outcome outcome) {
            List<Record> found = outcome.concluded(type);
            List<GivenReader.Fields> missing = records.stream()
                    .filter(fields -> found.stream().noneMatch(fields::matches))
                    .toList();
            boolean tooMany =
                    only && found.stream().anyMatch(record -> records.stream().noneMatch(one -> one.matches(record)));
            if (missing.isEmpty() && !tooMany) {
                return Optional.empty();
            }
            return Optional.of(new Miss(
                    "the rules conclude " + conclusions(records, GivenReader.Fields::toString)
                            + (only && !records.isEmpty() ? " and no other" : ""),
                    "the rules conclude " + conclusions(found, Written::of),
                    missing.stream()
                            .map(fields ->
                                    new Sought(outcome.book().listConcluding(type.getSimpleName()), fields.values()))
                            .toList()));
        }

        private <T> String conclusions(List<T> values, Function<? super T, String> told) {
            return values.isEmpty() ? "no " + type.getSimpleName() : listed(values, told);
        }
    }

    /** Rules that fire and whose conclusion stands. */
    record Fires(Place place, List<String> rules) implements Expectation {
        @Override
        public Optional<Miss> check(Outcome outcome) {
            List<String> missing = rules.stream()
                    .filter(rule -> !outcome.rules().contains(rule))
                    .toList();
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Miss(
                            listed(missing, Function.identity()) + (missing.size() == 1 ? " fires" : " fire"),
                            outcome.rules().isEmpty()
                                    ? "no rule fires"
                                    : "the rules that fire are "
                                            + listed(
                                                    outcome.rules().stream()
                                                            .sorted()
                                                            .toList(),
                                                    Function.identity()),
                            List.of(new Sought(missing, Map.of()))));
        }

        @Override
        public Set<String> fires() {
            return Set.copyOf(rules);
        }
    }

    /** Rules that conclude nothing. */
    record Silent(Place place, List<String> rules) implements Expectation {
        @Override
        public Optional<Miss> check(Outcome outcome) {
            List<String> found =
                    rules.stream().filter(outcome.rules()::contains).toList();
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Miss(
                            listed(found, Function.identity()) + (found.size() == 1 ? " does" : " do") + " not fire",
                            listed(found, Function.identity()) + (found.size() == 1 ? " fires" : " fire") + " for "
                                    + listed(concludedBy(outcome, found), Written::of)));
        }

        private static List<Record> concludedBy(Outcome outcome, List<String> rules) {
            return outcome.argument().listConclusions().stream()
                    .filter(conclusion -> conclusion.justifications().stream()
                            .anyMatch(justification -> rules.contains(justification.rule())))
                    .map(Conclusion::value)
                    .toList();
        }

        @Override
        public Set<String> silent() {
            return Set.copyOf(rules);
        }
    }

    private static <T> String listed(List<T> things, Function<? super T, String> told) {
        return things.isEmpty() ? "nothing" : things.stream().map(told).collect(Collectors.joining(", "));
    }
}
