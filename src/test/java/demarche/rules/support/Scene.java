package demarche.rules.support;

import demarche.crisis.Ask;
import demarche.crisis.AskLevel;
import demarche.crisis.TextDirection;
import demarche.reasoning.TestSession;
import demarche.reasoning.memory.Baseline;
import demarche.reasoning.memory.CaseStance;
import demarche.reasoning.memory.Crisis;
import demarche.reasoning.memory.FinalRound;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Round;
import demarche.reasoning.memory.Rung;
import demarche.reasoning.memory.Stance;
import demarche.rules.CompiledFolder;
import demarche.rules.KnowledgeBase;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Side;
import demarche.world.fact.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A crisis among invented states: {@link #INITIATOR} has acted against {@link #TARGET}, and a text that condemns it by
 * name is put to the General Assembly. Every state of the scene has its standings; shipped weights play no part, so a
 * stance is exactly what {@link Facts#leaning} says. Immutable.
 */
public final class Scene {
    /** The acting state. */
    public static final String INITIATOR = "INI";
    /** The affected party. */
    public static final String TARGET = "TGT";
    /** The dispute the crisis is part of. */
    public static final String DISPUTE = "border-dispute";
    /** The text that is voted on. */
    public static final String VOTE = "A/RES/1";
    /** The round whose positions are the answer. */
    public static final int LAST_ROUND = 2;
    /** A stance that reaches the ask of every option against the acting state. */
    public static final int FIRMLY_AGAINST = 5000;
    /** A stance that reaches the ask of every option towards the acting state. */
    public static final int FIRMLY_TOWARDS = -5000;

    private static final List<Ask> VOTE_ASKS = List.of(new Ask(Option.YES, 1000), new Ask(Option.NO, -1000));
    private static final Map<Instrument, List<Ask>> STANDING_ASKS = Map.of(
            Instrument.RECOGNITION, List.of(new Ask(Option.REJECT, 1000), new Ask(Option.RECOGNISE, -3000)),
            Instrument.SANCTIONS, List.of(new Ask(Option.IMPOSE, 3000)),
            Instrument.SUPPORT,
                    List.of(
                            new Ask(Option.MILITARY_TO_TARGET, 4000),
                            new Ask(Option.OTHER_TO_TARGET, 2000),
                            new Ask(Option.TO_INITIATOR, -3000)));

    /** The shipped rules, compiled. */
    public static final KnowledgeBase RULES =
            CompiledFolder.of(Path.of("rules")).base();

    private final Crisis crisis;
    private final PutMeasure text;
    private final List<Object> facts;

    private Scene(Crisis crisis, PutMeasure text, List<Object> facts) {
        this.crisis = crisis;
        this.text = text;
        this.facts = List.copyOf(facts);
    }

    /** Territory taken by force: the gravest act. */
    public static Scene annexation() {
        return crisis("annexation", true, true, false, 3);
    }

    /** Force without a claim to territory that has gone on for long, so that the act alone pushes nobody. */
    public static Scene bombardment() {
        return crisis("bombardment", false, true, true, 2);
    }

    private static Scene crisis(String act, boolean territorial, boolean force, boolean lasting, int gravity) {
        return new Scene(
                new Crisis(INITIATOR, TARGET, DISPUTE, act, territorial, force, lasting, gravity),
                new PutMeasure(VOTE, Instrument.VOTE, Forum.UNGA, TextDirection.AGAINST, AskLevel.CONDEMN, Set.of()),
                List.of());
    }

    /** The same with more facts; collections of facts are laid out. */
    public Scene with(Object... more) {
        List<Object> all = new ArrayList<>(facts);
        for (Object fact : more) {
            if (fact instanceof Collection<?> several) {
                all.addAll(several);
            } else {
                all.add(fact);
            }
        }
        return new Scene(crisis, text, all);
    }

    /** The same with a text that takes the part of the acting state. */
    public Scene favouringTheActingState() {
        PutMeasure favouring = new PutMeasure(
                text.id(), text.instrument(), text.forum(), TextDirection.FAVOURS, text.ask(), text.tags());
        return new Scene(crisis, favouring, facts);
    }

    /** Fires all rules on it. */
    public Outcome outcome() {
        // A set, for facts that two builders both need, such as the Security Council.
        Set<Object> memory = new LinkedHashSet<>(facts);
        memory.removeIf(Stood.class::isInstance);
        memory.add(crisis);
        memory.add(new Party(crisis.initiator(), Side.INITIATOR, Party.Role.PRINCIPAL));
        memory.add(new Party(crisis.target(), Side.TARGET, Party.Role.PRINCIPAL));
        addNumbers(memory);
        List<PutMeasure> measures = measures();
        memory.addAll(measures);
        memory.addAll(rungs());
        facts.stream()
                .filter(State.class::isInstance)
                .map(State.class::cast)
                .forEach(state -> memory.addAll(standings(state.code(), measures)));
        return play(memory);
    }

    /** Fires all rules on these objects and nothing besides: no crisis, no measures, no numbers. */
    public static Outcome only(Object... objects) {
        return play(List.of(objects));
    }

    private static Outcome play(Collection<?> memory) {
        return Outcome.of(TestSession.fire(RULES, memory));
    }

    private static void addNumbers(Set<Object> memory) {
        IntStream.rangeClosed(1, LAST_ROUND).mapToObj(n -> new Round(n, n - 1)).forEach(memory::add);
        memory.add(new FinalRound(LAST_ROUND));
    }

    private List<PutMeasure> measures() {
        List<PutMeasure> measures = new ArrayList<>(List.of(text));
        STANDING_ASKS.keySet().stream()
                .sorted()
                .map(i -> new PutMeasure(i.code(), i, null, TextDirection.AGAINST, null, Set.of()))
                .forEach(measures::add);
        return measures;
    }

    private List<Rung> rungs() {
        List<Rung> rungs = new ArrayList<>(TestSession.rungs(text.id(), text.instrument(), text.text(), VOTE_ASKS));
        STANDING_ASKS.forEach((instrument, asks) ->
                rungs.addAll(TestSession.rungs(instrument.code(), instrument, TextDirection.AGAINST, asks)));
        return rungs;
    }

    private List<Object> standings(String state, List<PutMeasure> measures) {
        List<Object> standings = new ArrayList<>();
        standings.add(new CaseStance(state));
        baseline(state, Instrument.MEDIATION.code(), LAST_ROUND).ifPresent(standings::add);
        for (PutMeasure measure : measures) {
            Stance stance = new Stance(state, measure.id(), measure.instrument(), LAST_ROUND);
            standings.add(stance);
            standings.addAll(stance.standings());
            for (int round = 0; round <= LAST_ROUND; round++) {
                baseline(state, measure.id(), round).ifPresent(standings::add);
            }
        }
        return standings;
    }

    /** Where the scene says where the state stood. */
    private Optional<Baseline> baseline(String state, String measure, int round) {
        Baseline unknown = new Baseline(state, measure, round, 0, Integer.MIN_VALUE, Integer.MAX_VALUE, null);
        return facts.stream()
                .filter(Stood.class::isInstance)
                .map(Stood.class::cast)
                .filter(stood -> stood.covers(unknown, measure(stood.instrument())))
                .findFirst()
                .map(stood -> stood.known(unknown, ladder(unknown.measure())));
    }

    private String measure(Instrument instrument) {
        return instrument == text.instrument() ? text.id() : instrument.code();
    }

    private List<Rung> ladder(String measure) {
        return rungs().stream().filter(rung -> rung.measure().equals(measure)).toList();
    }
}
