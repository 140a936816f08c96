package demarche.authoring;

import demarche.crisis.Ask;
import demarche.crisis.TextDirection;
import demarche.reasoning.Ladder;
import demarche.reasoning.concept.ThirdState;
import demarche.reasoning.memory.Baseline;
import demarche.reasoning.memory.CaseStance;
import demarche.reasoning.memory.Crisis;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.FinalRound;
import demarche.reasoning.memory.Gravity;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Round;
import demarche.reasoning.memory.Rung;
import demarche.reasoning.memory.Stance;
import demarche.reasoning.memory.Threshold;
import demarche.reasoning.memory.Weight;
import demarche.rules.RuleTypes;
import demarche.rules.Weights;
import demarche.world.Basis;
import demarche.world.Evidence;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Place;
import demarche.world.Side;
import demarche.world.Validity;
import demarche.world.fact.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A crisis among invented states, for an example of what a rule does: {@link #INITIATOR} has acted against {@link #TARGET}, and
 * a text is put to a forum. The thresholds of options are round numbers and no rule has a weight, so that an example holds
 * whatever a calibration changes: a stance is what the example says. Immutable.
 *
 * @param crisis the act and the parties
 * @param text what is put to states
 * @param supporters declared supporters by side
 * @param members invented states that are members of the United Nations, so that they are asked; those with a stance are
 * @param given facts, concepts and lever values
 * @param stances in milli-log-odds by state and instrument, or {@link Push#CASE} for all of them
 * @param before where states stood before the scenario
 * @param thresholds of {@code weights.yaml} that the example replaces
 */
record InventedCrisis(
        Crisis crisis,
        PutMeasure text,
        Map<Side, List<String>> supporters,
        List<String> members,
        List<Record> given,
        Map<String, Map<String, Integer>> stances,
        List<Before> before,
        Map<String, Integer> thresholds)
        implements Setting {
    /** The acting state. */
    static final String INITIATOR = "INI";
    /** The affected party. */
    static final String TARGET = "TGT";
    /** The dispute of which the crisis is a part. */
    static final String DISPUTE = "border-dispute";
    /** The text that is put to states. */
    static final String TEXT = "A/RES/1";

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final List<Ask> OF_THE_TEXT = List.of(new Ask(Option.YES, 1000), new Ask(Option.NO, -1000));
    private static final SortedMap<Instrument, List<Ask>> OF_INSTRUMENTS = new TreeMap<>(Map.of(
            Instrument.RECOGNITION,
            List.of(new Ask(Option.REJECT, 1000), new Ask(Option.RECOGNISE, -3000)),
            Instrument.SANCTIONS,
            List.of(new Ask(Option.IMPOSE, 3000)),
            Instrument.SUPPORT,
            List.of(
                    new Ask(Option.MILITARY_TO_TARGET, 4000),
                    new Ask(Option.OTHER_TO_TARGET, 2000),
                    new Ask(Option.TO_INITIATOR, -3000))));

    /**
     * Where a state stood on an instrument before the scenario.
     *
     * @param milli its stance, which says the rung
     * @param position nothing where that of the rung
     * @param hasPosition whether it had one at all
     * @param round nothing for all rounds
     */
    record Before(
            String state,
            Instrument instrument,
            int milli,
            Optional<Option> position,
            boolean hasPosition,
            OptionalInt round) {

        private Baseline on(String measure, int inRound, List<Rung> ladder) {
            Rung rung = ladder.stream()
                    .filter(one -> one.from() <= milli && milli <= one.to())
                    .findFirst()
                    .orElseGet(() -> new Rung(measure, Option.NONE, Integer.MIN_VALUE, Integer.MAX_VALUE));
            return new Baseline(
                    state,
                    measure,
                    inRound,
                    milli,
                    rung.from(),
                    rung.to(),
                    hasPosition ? position.orElse(rung.option()) : null);
        }
    }

    /** Everything a session starts with. */
    List<Object> memory(Weights weights) {
        // A set, for facts that an example may state twice.
        Set<Object> memory = new LinkedHashSet<>(given);
        memory.add(crisis);
        memory.add(new Party(crisis.initiator(), Side.INITIATOR, Party.Role.PRINCIPAL));
        memory.add(new Party(crisis.target(), Side.TARGET, Party.Role.PRINCIPAL));
        supporters.forEach((side, states) ->
                states.forEach(state -> memory.add(new Party(state, side, Party.Role.DECLARED_SUPPORTER))));
        Set<String> asked = new TreeSet<>(members);
        asked.addAll(stances.keySet());
        asked.forEach(state -> memory.add(state(state)));
        memory.addAll(thirdStates(memory));
        addNumbers(weights, memory);
        List<PutMeasure> measures = measures();
        memory.addAll(measures);
        memory.addAll(rungs());
        stances.forEach((state, milli) -> memory.addAll(leaning(state, milli)));
        asked.forEach(state -> memory.addAll(standings(state, measures, weights.rounds())));
        return List.copyOf(memory);
    }

    private static State state(String code) {
        Evidence evidence = new Evidence(
                "given/" + code,
                new Validity.Spell(LocalDate.of(1900, 1, 1), null),
                "given",
                Basis.RECORDED,
                null,
                null,
                new Place("given", 0, 0));
        return new State(code, code, State.Group.NONE, evidence);
    }

    /** Each state that is named and neither a member nor made a party. */
    private static List<ThirdState> thirdStates(Collection<?> memory) {
        Set<String> known = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        for (Object fact : memory) {
            if (fact instanceof State state) {
                known.add(state.code());
            } else if (fact instanceof Party party) {
                known.add(party.state());
            } else if (fact instanceof Record fields) {
                Stream.of(fields.getClass().getRecordComponents())
                        .flatMap(field -> RuleTypes.value(fields, field.getName()).stream())
                        .map(String::valueOf)
                        .filter(value -> CODE.matcher(value).matches())
                        .forEach(named::add);
            }
        }
        named.removeAll(known);
        return named.stream().map(code -> new ThirdState(code, false)).toList();
    }

    private void addNumbers(Weights weights, Set<Object> memory) {
        SortedMap<String, Integer> values = new TreeMap<>(weights.thresholds());
        values.putAll(thresholds);
        values.forEach((name, value) -> memory.add(new Threshold(name, value)));
        IntStream.rangeClosed(0, 3)
                .mapToObj(level -> new Gravity(level, values.getOrDefault("gravity-" + level, 0)))
                .forEach(memory::add);
        IntStream.rangeClosed(1, weights.rounds())
                .mapToObj(n -> new Round(n, n - 1))
                .forEach(memory::add);
        memory.add(new FinalRound(weights.rounds()));
    }

    private List<PutMeasure> measures() {
        return Stream.concat(Stream.of(text), OF_INSTRUMENTS.keySet().stream().map(PutMeasure::withoutText))
                .toList();
    }

    private List<Rung> rungs() {
        List<Rung> rungs = new ArrayList<>(Ladder.rungs(text.id(), text.instrument(), text.text(), OF_THE_TEXT));
        OF_INSTRUMENTS.forEach((instrument, asks) ->
                rungs.addAll(Ladder.rungs(instrument.code(), instrument, TextDirection.AGAINST, asks)));
        return rungs;
    }

    /** Pushes that sum to the stances an example states. */
    private List<Object> leaning(String state, Map<String, Integer> milli) {
        List<Object> pushes = new ArrayList<>();
        milli.forEach((on, value) -> {
            String scope = on.equals(Instrument.VOTE.code()) ? text.id() : on;
            String rule = "stance of " + state + " on " + on;
            pushes.add(new Push(state, rule, "given", scope, 0, Push.FULL));
            pushes.add(new Weight(rule, Driver.RECORD, value, true));
        });
        return pushes;
    }

    private List<Object> standings(String state, List<PutMeasure> measures, int rounds) {
        List<Object> standings = new ArrayList<>();
        standings.add(new CaseStance(state));
        for (PutMeasure measure : measures) {
            Stance stance = new Stance(state, measure.id(), measure.instrument(), rounds);
            standings.add(stance);
            standings.addAll(stance.standings());
        }
        for (Before stood : before) {
            if (stood.state().equals(state)) {
                standings.addAll(baselines(stood, rounds));
            }
        }
        return standings;
    }

    private List<Baseline> baselines(Before stood, int rounds) {
        boolean placed = !stood.instrument().ladder().isEmpty();
        String measure = stood.instrument() == text.instrument()
                ? text.id()
                : stood.instrument().code();
        List<Rung> ladder =
                rungs().stream().filter(rung -> rung.measure().equals(measure)).toList();
        return IntStream.rangeClosed(placed ? 0 : rounds, rounds)
                .filter(round -> stood.round().isEmpty() || stood.round().getAsInt() == round)
                .mapToObj(round -> stood.on(measure, round, ladder))
                .toList();
    }
}
