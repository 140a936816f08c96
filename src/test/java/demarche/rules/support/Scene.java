package demarche.rules.support;

import demarche.crisis.Ask;
import demarche.crisis.AskLevel;
import demarche.crisis.Tag;
import demarche.crisis.TextDirection;
import demarche.reasoning.TestSession;
import demarche.reasoning.concept.ThirdState;
import demarche.reasoning.memory.Baseline;
import demarche.reasoning.memory.CaseStance;
import demarche.reasoning.memory.Crisis;
import demarche.reasoning.memory.FinalRound;
import demarche.reasoning.memory.Gravity;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Round;
import demarche.reasoning.memory.Rung;
import demarche.reasoning.memory.Stance;
import demarche.reasoning.memory.Threshold;
import demarche.rules.RuleTypes;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Side;
import demarche.world.fact.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    /** A stance that rejects in words and is too small for deeds. */
    public static final int AGAINST = 1500;
    /** A stance between all asks. */
    public static final int UNDECIDED = 0;
    /** A stance that reaches the ask of every option towards the acting state. */
    public static final int FIRMLY_TOWARDS = -5000;
    /** The share of trade from which exposure counts in full. */
    public static final int FULL_TRADE = 400;
    /** The share of a fuel from which exposure counts in full. */
    public static final int FULL_ENERGY = 600;
    /** The share of arms from which exposure counts in full. */
    public static final int FULL_ARMS = 800;
    /** The index from which a state is an electoral democracy. */
    public static final int DEMOCRACY = 500;
    /** The index from which a state is a liberal democracy. */
    public static final int LIBERAL_DEMOCRACY = 600;
    /** The distance from the middle between two sides from which affinity counts in full, thousandths. */
    public static final int FULL_VOTING_DISTANCE = 2000;
    /** How far apart two sides must vote to divide others in full, thousandths. */
    public static final int VOTING_CONTRAST = 500;
    /** The share of wheat from which exposure counts in full. */
    public static final int FULL_FOOD = 500;
    /** The share of votes missed from which a state is chronically absent. */
    public static final int CHRONIC_ABSENCE = 900;
    /** The share of votes missed from which a state that is pressed is believed to be elsewhere. */
    public static final int THIN_ATTENDANCE = 400;
    /** The reasons on either side from which a state is pressed, milli-log-odds. */
    public static final int CROSS_PRESSURE = 1500;
    /** The rung of cohesion from which the coalition holds. */
    public static final int COALITION_HOLDS = 2;

    private static final List<Ask> VOTE_ASKS = List.of(new Ask(Option.YES, 1000), new Ask(Option.NO, -1000));
    private static final Map<Instrument, List<Ask>> STANDING_ASKS = Map.of(
            Instrument.RECOGNITION, List.of(new Ask(Option.REJECT, 1000), new Ask(Option.RECOGNISE, -3000)),
            Instrument.SANCTIONS, List.of(new Ask(Option.IMPOSE, 3000)),
            Instrument.SUPPORT,
                    List.of(
                            new Ask(Option.MILITARY_TO_TARGET, 4000),
                            new Ask(Option.OTHER_TO_TARGET, 2000),
                            new Ask(Option.TO_INITIATOR, -3000)));

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

    /** Territory held by force for long. */
    public static Scene occupation() {
        return crisis("occupation", true, true, true, 3);
    }

    /** Force just used, without a claim to territory. */
    public static Scene intervention() {
        return crisis("intervention", false, true, false, 2);
    }

    /** Force without a claim to territory that has gone on for long, so that the act alone pushes nobody. */
    public static Scene bombardment() {
        return crisis("bombardment", false, true, true, 2);
    }

    /** A change of title to territory without force. */
    public static Scene recognition() {
        return crisis("recognition", true, false, false, 1);
    }

    /** Neither force nor territory. */
    public static Scene embargo() {
        return crisis("embargo", false, false, true, 1);
    }

    /** An embargo kept up by armed force. */
    public static Scene blockade() {
        return crisis("blockade", false, true, true, 2);
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

    /** The same at another level of gravity. */
    public Scene ofGravity(int gravity) {
        return new Scene(
                new Crisis(
                        crisis.initiator(),
                        crisis.target(),
                        crisis.dispute(),
                        crisis.act(),
                        crisis.territorial(),
                        crisis.force(),
                        crisis.lasting(),
                        gravity),
                text,
                facts);
    }

    /** The same with the text put to another forum. */
    public Scene in(Forum forum) {
        return putting(forum, text.text(), text.ask(), text.tags(), text.emergency());
    }

    /** The same with the text put to an emergency special session. */
    public Scene inEmergencySession() {
        return putting(text.forum(), text.text(), text.ask(), text.tags(), true);
    }

    /** The same with a text that asks that much. */
    public Scene asking(AskLevel level) {
        return putting(text.forum(), text.text(), level, text.tags(), text.emergency());
    }

    /** The same with a text that contains that, and nothing else. */
    public Scene about(Tag... tags) {
        return putting(text.forum(), text.text(), text.ask(), Set.of(tags), text.emergency());
    }

    /** The same with a text that takes the part of the acting state. */
    public Scene favouringTheActingState() {
        return putting(text.forum(), TextDirection.FAVOURS, text.ask(), text.tags(), text.emergency());
    }

    private Scene putting(
            @Nullable Forum forum, TextDirection direction, @Nullable AskLevel ask, Set<Tag> tags, boolean emergency) {
        return new Scene(
                crisis, new PutMeasure(text.id(), text.instrument(), forum, direction, ask, tags, emergency), facts);
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
        memory.addAll(thirdStates(memory));
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
        return Outcome.of(TestSession.fire(ShippedRules.base(), memory));
    }

    /** Each state that is named without being made a party or a member: invented states need no fact of their own. */
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
                        .filter(value -> value.matches("[A-Z]{3}"))
                        .forEach(named::add);
            }
        }
        named.removeAll(known);
        return named.stream().map(code -> new ThirdState(code, false)).toList();
    }

    private static void addNumbers(Set<Object> memory) {
        memory.add(new Threshold("full-trade-exposure", FULL_TRADE));
        memory.add(new Threshold("full-energy-exposure", FULL_ENERGY));
        memory.add(new Threshold("full-arms-exposure", FULL_ARMS));
        memory.add(new Threshold("electoral-democracy", DEMOCRACY));
        memory.add(new Threshold("liberal-democracy", LIBERAL_DEMOCRACY));
        memory.add(new Threshold("full-voting-distance", FULL_VOTING_DISTANCE));
        memory.add(new Threshold("voting-contrast", VOTING_CONTRAST));
        memory.add(new Threshold("full-food-exposure", FULL_FOOD));
        memory.add(new Threshold("chronic-absence", CHRONIC_ABSENCE));
        memory.add(new Threshold("thin-attendance", THIN_ATTENDANCE));
        memory.add(new Threshold("cross-pressure", CROSS_PRESSURE));
        memory.add(new Threshold("coalition-holds", COALITION_HOLDS));
        memory.add(new Gravity(0, 0));
        memory.add(new Gravity(1, 250));
        memory.add(new Gravity(2, 500));
        memory.add(new Gravity(3, 1000));
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
