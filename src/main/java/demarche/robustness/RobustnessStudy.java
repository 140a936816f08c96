package demarche.robustness;

import demarche.crisis.CrisisCase;
import demarche.evaluate.Track;
import demarche.evaluate.fit.Calibrator;
import demarche.explain.Explainer;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.Assessment;
import demarche.reasoning.Engine;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Placement;
import demarche.reasoning.Placements;
import demarche.reasoning.Question;
import demarche.world.Basis;
import demarche.world.Instrument;
import demarche.world.fact.Fact;
import demarche.world.factbase.Coverage;
import demarche.world.factbase.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tests the robustness of positions. Not thread-safe; close it after use. */
public final class RobustnessStudy implements AutoCloseable {
    /** Relative change of weights: the standard deviation of the factor in calibration. */
    public static final double STEP = Calibrator.SD_WEIGHT;

    private final Engine engine;
    private final World world;
    private final Question question;
    private final Perturbations perturbations;
    private final Grounds grounds;
    private final Map<String, List<Coverage>> coverage;

    /**
     * Infers the baseline.
     *
     * @param world the engine's
     */
    public RobustnessStudy(Engine engine, World world, Question question) {
        this.engine = engine;
        this.world = world;
        this.question = question;
        this.perturbations = new Perturbations(engine, question);
        this.grounds = new Grounds(world, baseline());
        this.coverage = Coverage.of(world, baseline().asOf()).stream()
                .collect(Collectors.groupingBy(Coverage::state, LinkedHashMap::new, Collectors.toList()));
    }

    /** The baseline. */
    public Assessment baseline() {
        return perturbations.baseline();
    }

    /** The role of a state in the case. */
    public Role role(String state, Instrument instrument) {
        CrisisCase crisis = question.crisis();
        if (state.equals(crisis.initiator())) {
            return Role.ACTING_STATE;
        }
        if (state.equals(crisis.affectedParty())) {
            return Role.AFFECTED_PARTY;
        }
        return on(state, instrument).option().isPresent() ? Role.ASKED : Role.NO_SAY;
    }

    /** States sorted by margin; then those without a margin, by role and code. */
    public List<Robustness> of(Collection<String> states, Instrument instrument) {
        SortedMap<String, List<Ground>> asked = new TreeMap<>();
        for (String state : new TreeSet<>(states)) {
            if (role(state, instrument) == Role.ASKED) {
                asked.put(state, grounds.of(state, on(state, instrument)));
            }
        }
        Map<String, List<Removal>> facts = facts(asked, instrument);
        Map<String, List<Removal>> sources = sources(asked, instrument);
        List<Robustness> all = new ArrayList<>();
        for (String state : new TreeSet<>(states)) {
            all.add(new Robustness(
                    state,
                    role(state, instrument),
                    on(state, instrument),
                    asked.containsKey(state) ? margin(state, instrument) : Optional.empty(),
                    facts.getOrDefault(state, List.of()),
                    sources.getOrDefault(state, List.of()),
                    Optional.ofNullable(asked.get(state)).map(of -> confidence(state, of))));
        }
        return all.stream()
                .sorted(Comparator.comparing(Robustness::role)
                        .thenComparing(of -> of.margin().map(Margin::milli).orElse(Integer.MAX_VALUE))
                        .thenComparing(Robustness::state))
                .toList();
    }

    /**
     * Full detail of one state.
     *
     * @param track whether earlier votes are used
     * @param table reliability table, if known
     * @throws IllegalArgumentException if nothing is inferred for it
     */
    public StateRobustness of(String state, Instrument instrument, Track track, Optional<ReliabilityTable> table) {
        if (role(state, instrument) != Role.ASKED) {
            throw new IllegalArgumentException(
                    state + " is " + role(state, instrument).code());
        }
        InstrumentAssessment on = on(state, instrument);
        List<Ground> own = grounds.of(state, on);
        Suppositions suppositions = new Suppositions(engine, question, state, on);
        return new StateRobustness(
                of(List.of(state), instrument).get(0),
                own,
                swings(state, on, own),
                Likelihood.of(baseline(), on, track, table),
                suppositions.readings(),
                suppositions.spread(),
                suppositions.shifts());
    }

    @Override
    public void close() {
        perturbations.close();
    }

    /** Removes each fact or vote once, for all states with it in their argument. */
    private Map<String, List<Removal>> facts(SortedMap<String, List<Ground>> asked, Instrument instrument) {
        SortedMap<String, Ground> all = new TreeMap<>();
        Map<String, List<String>> restingOn = new HashMap<>();
        asked.forEach((state, own) -> own.forEach(ground -> {
            all.put(ground.key(), ground);
            restingOn.computeIfAbsent(ground.key(), key -> new ArrayList<>()).add(state);
        }));
        Map<String, List<Removal>> flips = new HashMap<>();
        all.forEach((key, ground) -> {
            Placements after = perturbations.without(ground);
            for (String state : Objects.requireNonNull(restingOn.get(key))) {
                removal(key, List.of(ground), state, instrument, after)
                        .ifPresent(removal -> flips.computeIfAbsent(state, code -> new ArrayList<>())
                                .add(removal));
            }
        });
        return flips;
    }

    /** Removes each source once with all its facts, for all states that cite it. */
    private Map<String, List<Removal>> sources(SortedMap<String, List<Ground>> asked, Instrument instrument) {
        SortedMap<String, SortedMap<String, List<Ground>>> citing = new TreeMap<>();
        asked.forEach(
                (state, own) -> own.forEach(ground -> citing.computeIfAbsent(ground.source(), key -> new TreeMap<>())
                        .computeIfAbsent(state, code -> new ArrayList<>())
                        .add(ground)));
        Map<String, List<Removal>> flips = new HashMap<>();
        citing.forEach((source, states) -> {
            List<Fact> facts = grounds.listFactsFrom(source);
            Placements after = source.equals(Explainer.SOURCE_OF_VOTES)
                            && !question.earlier().isEmpty()
                    ? perturbations.withoutRecordNor(facts)
                    : perturbations.without(facts);
            states.forEach((state, own) -> removal(source, own, state, instrument, after)
                    .ifPresent(removal -> flips.computeIfAbsent(state, code -> new ArrayList<>())
                            .add(removal)));
        });
        return flips;
    }

    /** The removal if it changes the position; otherwise empty. */
    private Optional<Removal> removal(
            String key, List<Ground> taken, String state, Instrument instrument, Placements after) {
        Placement placed = after.of(state, instrument);
        return flips(state, instrument, placed) ? Optional.of(new Removal(key, taken, placed)) : Optional.empty();
    }

    private List<Swing> swings(String state, InstrumentAssessment on, List<Ground> own) {
        List<Swing> swings = new ArrayList<>();
        on.pushes().stream()
                .map(AppliedPush::push)
                .map(push -> push.rule())
                .distinct()
                .forEach(rule -> swings.add(weight(rule, state, on)));
        for (Ground ground : own) {
            if (ground instanceof Ground.OfFact of && of.fact().evidence().basis() == Basis.JUDGED) {
                Placement without = perturbations.without(of).of(state, on.instrument());
                swings.add(swing(new Swing.Thing.OfFact(of), on, without, Optional.empty()));
            }
        }
        return swings.stream()
                .sorted(Comparator.comparingInt((Swing swing) -> -swing.effect())
                        .thenComparing(swing -> swing.of().key()))
                .toList();
    }

    private Swing weight(String rule, String state, InstrumentAssessment on) {
        int milli = Objects.requireNonNull(engine.weights().rules().get(rule));
        int less = Math.toIntExact(Math.round(milli * (1 - STEP)));
        int more = Math.toIntExact(Math.round(milli * (1 + STEP)));
        Placement down = perturbations.weighing(rule, less).of(state, on.instrument());
        Placement up = perturbations.weighing(rule, more).of(state, on.instrument());
        return swing(new Swing.Thing.OfWeight(rule, milli, less, more), on, down, Optional.of(up));
    }

    private static Swing swing(Swing.Thing of, InstrumentAssessment on, Placement less, Optional<Placement> more) {
        return new Swing(
                of,
                less,
                more,
                moved(on, less),
                more.map(placed -> moved(on, placed)).orElse(0),
                on.option());
    }

    private static int moved(InstrumentAssessment on, Placement to) {
        return to.stance().orElse(0) - on.stance().orElse(0);
    }

    private boolean flips(String state, Instrument instrument, Placement placed) {
        return !placed.option().equals(on(state, instrument).option());
    }

    private Optional<Margin> margin(String state, Instrument instrument) {
        return Margin.of(on(state, instrument), question.measure().direction(instrument));
    }

    private Confidence confidence(String state, List<Ground> own) {
        return Confidence.of(world, baseline().asOf(), coverage.getOrDefault(state, List.of()), own);
    }

    private InstrumentAssessment on(String state, Instrument instrument) {
        return Objects.requireNonNull(baseline().getState(state).instruments().get(instrument));
    }
}
