package demarche.search;

import demarche.crisis.ByWhom;
import demarche.crisis.Changeable;
import demarche.crisis.CrisisCase;
import demarche.crisis.Lever;
import demarche.crisis.LeverSetting;
import demarche.crisis.LeverSettings;
import demarche.crisis.read.Library;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.Assessment;
import demarche.reasoning.Delta;
import demarche.reasoning.Engine;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Premise;
import demarche.reasoning.Question;
import demarche.reasoning.StateAssessment;
import demarche.reasoning.WarmSession;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Position;
import demarche.world.Option;
import demarche.world.fact.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Collects possible changes for a state and runs the search. */
public final class FlipStudy {
    private final Engine engine;
    private final Library library;
    private final WarmSession session;
    private final Assessment start;
    private final Delta base;
    private final Question question;

    /**
     * @param session session of the question
     * @param start assessment before any change
     * @param base given scenario
     */
    public FlipStudy(Engine engine, Library library, WarmSession session, Assessment start, Delta base) {
        this.engine = engine;
        this.library = library;
        this.session = session;
        this.start = start;
        this.base = base;
        this.question = start.question();
    }

    /**
     * Searches for the smallest changes that give a state an option.
     *
     * @param on current position on the instrument
     * @param changes the given scenario with these settings added
     */
    public FlipFindings search(
            String state,
            InstrumentAssessment on,
            Option option,
            Function<List<LeverSetting>, Delta> changes,
            FlipSearch.Bounds bounds,
            FlipSearch.Progress progress) {
        Goal goal = new Goal(state, on.instrument(), option, stances(on, option));
        Set<String> behind = new HashSet<>();
        Set<String> holding = new HashSet<>();
        gather(state, on, behind, holding);
        Changeable changeable = library.changeable();
        List<Turn> others = new ArrayList<>(facts(behind, changeable));
        for (Driver driver : Driver.values()) {
            if (!question.without().contains(driver)) {
                others.add(new Turn.OfDriver(driver, changeable.driver()));
            }
        }
        try (Trials trials = new Trials(engine, question, session, changes, goal)) {
            return new FlipSearch(
                            trials,
                            goal,
                            dials(state, on),
                            others,
                            (dial, setting) -> changeable.cost(setting, dial.lever()),
                            holding,
                            bounds,
                            progress)
                    .run();
        }
    }

    private Optional<Goal.Stances> stances(InstrumentAssessment on, Option option) {
        return question.rungs(on).stream()
                .filter(rung -> rung.option() == option)
                .findFirst()
                .map(rung -> new Goal.Stances(rung.from(), rung.to()));
    }

    /**
     * The basis of a position.
     *
     * @param behind keys of facts behind pushes, conditions and commitments
     * @param holding keys of facts and levers behind conditions and commitments
     */
    private void gather(String state, InstrumentAssessment on, Set<String> behind, Set<String> holding) {
        StateAssessment of = start.getState(state);
        follow(on.pushes().stream().map(AppliedPush::push), behind);
        follow(
                Stream.of(
                                of.commitments().stream()
                                        .filter(commitment ->
                                                commitment.measure().equals(on.measure())),
                                of.insulations().stream(),
                                start.argument().list(Position.class).stream()
                                        .filter(position -> position.state().equals(state)
                                                && position.instrument() == on.instrument()))
                        .flatMap(held -> held),
                holding);
        behind.addAll(holding);
    }

    private void follow(Stream<? extends Record> conclusions, Set<String> found) {
        for (Premise premise : start.argument().listGrounds(conclusions.toList())) {
            if (premise instanceof Premise.OfFact of) {
                found.add(of.fact().evidence().key());
            } else if (premise instanceof Premise.OfLever of) {
                found.add(of.lever().lever());
            }
        }
    }

    private List<Turn> facts(Set<String> keys, Changeable changeable) {
        Set<Fact> known = new HashSet<>(library.world().asOf(start.asOf()).facts());
        known.removeAll(base.removed());
        List<Turn> turns = new ArrayList<>();
        for (String key : new TreeSet<>(keys)) {
            List<Fact> facts = library.world().listFacts(key).stream()
                    .filter(known::contains)
                    .toList();
            if (!facts.isEmpty()) {
                OptionalInt cost = changeable.cost(facts.get(0).evidence().table());
                cost.ifPresent(milli -> turns.add(new Turn.OfFact(key, facts, milli)));
            }
        }
        return turns;
    }

    /** All levers with all actors relevant to the state, except those already set. */
    private List<Dial> dials(String state, InstrumentAssessment on) {
        List<Dial> dials = new ArrayList<>();
        for (Lever lever : library.levers().listLevers()) {
            if (lever.from() < lever.to()) {
                for (String hand : hands(lever.by(), state, on)) {
                    (lever.ofWhom() ? Stream.of("/of:initiator", "/of:target") : Stream.of(""))
                            .map(of -> Dial.parse(lever.id() + hand + of, library.levers(), library.world()))
                            .filter(dial -> base.levers().stream().noneMatch(turned -> isOf(turned.written(), dial)))
                            .forEach(dials::add);
                }
            }
        }
        return dials;
    }

    private boolean isOf(String written, Dial dial) {
        return LeverSettings.parse(written, library.levers(), library.world())
                .dial()
                .equals(dial.id());
    }

    private List<String> hands(ByWhom by, String state, InstrumentAssessment on) {
        return switch (by) {
            case NOBODY -> List.of("");
            case SIDE -> List.of("@initiator", "@target");
            case STATE -> states(state, on).stream().map(code -> "@" + code).toList();
        };
    }

    /** Third states in the pushes of the state, and declared supporters. */
    private Set<String> states(String state, InstrumentAssessment on) {
        CrisisCase crisis = question.crisis();
        Set<String> hands = new TreeSet<>();
        on.pushes().forEach(push -> hands.add(push.push().counterpart()));
        crisis.sides().values().forEach(hands::addAll);
        hands.retainAll(start.states().keySet());
        hands.removeAll(crisis.parties());
        hands.remove(state);
        return hands;
    }
}
