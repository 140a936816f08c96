package demarche.reasoning;

import demarche.crisis.Ask;
import demarche.crisis.Asks;
import demarche.crisis.Measure;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.Commitment;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.Insulation;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.Reassessment;
import demarche.reasoning.memory.Standing;
import demarche.reasoning.memory.Weight;
import demarche.rules.Weights;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Attendance;
import demarche.world.fact.State;
import demarche.world.fact.Suspension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/** Reads positions, stances and pushes from a session that has fired, as immutable values. */
final class AssessmentReader {
    private final Question question;
    private final Asks asks;
    private final Weights weights;
    private final Map<String, List<AppliedPush>> pushes;
    private final Map<String, List<Frame>> frames;
    private final Map<String, List<Commitment>> commitments;
    private final Map<String, List<Insulation>> insulations;
    private final Map<String, List<Reassessment>> reassessments;
    private final Map<At, Standing> standings = new HashMap<>();
    private final Map<At, Option> positions = new HashMap<>();
    private final Map<String, Integer> absences = new HashMap<>();
    private final Set<At> assumed = new HashSet<>();
    private final Set<String> suspended = new HashSet<>();

    AssessmentReader(KieSession session, Question question, Asks asks, Weights weights) {
        this.question = question;
        this.asks = asks;
        this.weights = weights;
        this.pushes = applied(session);
        this.frames = all(session, Frame.class).stream().collect(Collectors.groupingBy(Frame::state));
        this.commitments = all(session, Commitment.class).stream().collect(Collectors.groupingBy(Commitment::state));
        this.insulations = all(session, Insulation.class).stream().collect(Collectors.groupingBy(Insulation::state));
        this.reassessments =
                all(session, Reassessment.class).stream().collect(Collectors.groupingBy(Reassessment::state));
        all(session, Standing.class).forEach(s -> standings.put(new At(s.getState(), s.getMeasure(), s.getRound()), s));
        all(session, Position.class).forEach(p -> positions.put(new At(p.state(), p.measure(), p.round()), p.option()));
        all(session, Assumed.class).forEach(a -> assumed.add(new At(a.state(), a.measure(), weights.rounds())));
        all(session, Attendance.class).forEach(a -> absences.put(a.state(), a.absent()));
        all(session, Suspension.class).forEach(s -> suspended.add(s.state()));
    }

    static SortedMap<String, StateAssessment> read(KieSession session, Question question, Asks asks, Weights weights) {
        AssessmentReader reader = new AssessmentReader(session, question, asks, weights);
        SortedMap<String, StateAssessment> states = new TreeMap<>();
        all(session, State.class).forEach(state -> states.put(state.code(), reader.state(state.code())));
        return Collections.unmodifiableSortedMap(states);
    }

    private StateAssessment state(String state) {
        SortedMap<Instrument, InstrumentAssessment> instruments = new TreeMap<>();
        Measure measure = question.measure();
        Map<Instrument, String> measures = new EnumMap<>(Instrument.class);
        asks.standing().keySet().forEach(instrument -> measures.put(instrument, instrument.code()));
        measures.put(measure.instrument(), measure.id());
        measures.forEach((instrument, id) -> instruments.put(instrument, onLadder(state, instrument, id)));
        instruments.put(Instrument.MEDIATION, offLadder(state, Instrument.MEDIATION));
        InstrumentAssessment initiative = offLadder(state, Instrument.INITIATIVE);
        if (initiative.option().isPresent()) {
            instruments.put(Instrument.INITIATIVE, initiative);
        }
        List<Frame> ordered = frames.getOrDefault(state, List.of()).stream()
                .sorted(Comparator.comparing((Frame frame) -> -prominence(frame))
                        .thenComparing(Frame::kind))
                .toList();
        return new StateAssessment(
                state,
                Collections.unmodifiableSortedMap(instruments),
                ordered,
                ofState(commitments, state),
                ofState(insulations, state),
                ofState(reassessments, state));
    }

    /** Sorted, so that the order of firing has no effect. */
    private static <T extends Record> List<T> ofState(Map<String, List<T>> byState, String state) {
        List<T> found = byState.getOrDefault(state, List.of());
        return found.size() < 2
                ? List.copyOf(found)
                : found.stream().sorted(Comparator.comparing(Record::toString)).toList();
    }

    private int prominence(Frame frame) {
        return weights.frames().getOrDefault(frame.rule(), 0);
    }

    private InstrumentAssessment onLadder(String state, Instrument instrument, String measure) {
        int last = weights.rounds();
        At at = new At(state, measure, last);
        Standing standing = Objects.requireNonNull(standings.get(at));
        List<Ask> options = instrument == Instrument.VOTE
                ? asks.of(question.measure().ask())
                : Objects.requireNonNull(asks.standing().get(instrument));
        Optional<Option> option = Optional.ofNullable(positions.get(at));
        Optional<Option> before = Optional.ofNullable(positions.get(new At(state, measure, Math.max(0, last - 1))));
        boolean imposed = assumed.contains(at);
        Optional<Probability> probability = instrument == Instrument.VOTE && !imposed
                ? option.map(o -> probability(state, standing.getStance(), o))
                : Optional.empty();
        return new InstrumentAssessment(
                instrument,
                measure,
                Optional.of(standing.getStance()),
                Optional.of(standing.getHeld()),
                options,
                Optional.ofNullable(standing.getLeaning()),
                option,
                probability,
                pushes(state, measure, last),
                !option.equals(before),
                imposed);
    }

    private InstrumentAssessment offLadder(String state, Instrument instrument) {
        return new InstrumentAssessment(
                instrument,
                instrument.code(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.ofNullable(positions.get(new At(state, instrument.code(), weights.rounds()))),
                Optional.empty(),
                List.of(),
                false,
                false);
    }

    private Probability probability(String state, int stance, Option position) {
        int sign = question.measure().text().sign();
        double missed = absences.getOrDefault(state, 0) / 1000.0;
        double absent = position == Option.ABSENT ? Math.max(missed, certainty(state)) : missed;
        return Probability.of(sign * stance, asks.readings(question.measure().ask()), absent);
    }

    /** The probability that a state is absent if a rule expects it. A state with a suspended vote is always absent. */
    private double certainty(String state) {
        return suspended.contains(state) ? 1 : weights.thresholds().getOrDefault("absence-kept", 1000) / 1000.0;
    }

    /** Strongest first, on every instrument and in every round. */
    private static Map<String, List<AppliedPush>> applied(KieSession session) {
        Map<String, Weight> weightByRule = all(session, Weight.class).stream()
                .filter(Weight::on)
                .collect(Collectors.toMap(Weight::rule, Function.identity()));
        Map<String, List<AppliedPush>> byState = new HashMap<>();
        for (Push push : all(session, Push.class)) {
            Weight weight = weightByRule.get(push.rule());
            if (weight != null) {
                byState.computeIfAbsent(push.state(), state -> new ArrayList<>())
                        .add(new AppliedPush(
                                push, weight.driver(), Weight.contribution(weight.milli(), push.strength())));
            }
        }
        byState.values().forEach(ofState -> ofState.sort(AppliedPush.STRONGEST_FIRST));
        return byState;
    }

    private List<AppliedPush> pushes(String state, String measure, int round) {
        List<AppliedPush> found = new ArrayList<>();
        for (AppliedPush applied : pushes.getOrDefault(state, List.of())) {
            Push push = applied.push();
            if ((push.scope().equals(Push.CASE) || push.scope().equals(measure))
                    && (push.round() == 0 || push.round() == round)) {
                found.add(applied);
            }
        }
        return List.copyOf(found);
    }

    private static <T> List<T> all(KieSession session, Class<T> type) {
        return session.getObjects(new ClassObjectFilter(type)).stream()
                .map(type::cast)
                .toList();
    }
}
