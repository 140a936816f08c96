package demarche.bench.plain.positions;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Standings;
import demarche.crisis.TextDirection;
import demarche.reasoning.concept.Precedent;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.FrameKind;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Claim;
import demarche.world.fact.Ideology;
import demarche.world.fact.Regime;
import demarche.world.fact.Statement;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code rules/positions/frames.drl}. What a state has said and is, is looked up once and then only read. */
public final class FramesRules {
    private final Given given;
    private final Set<String> liberal = new HashSet<>();
    private final Set<String> democratic = new HashSet<>();
    private final Set<String> claimants = new HashSet<>();
    private final Set<String> wary = new HashSet<>();
    private final Map<String, Set<Statement.Theme>> themes = new HashMap<>();

    /** Looks up what the rules read of facts and concepts. */
    public FramesRules(Given given, Facts facts, Concepts concepts) {
        this.given = given;
        for (Ideology ideology : facts.all(Ideology.class)) {
            if (ideology.worldView() == Ideology.WorldView.LIBERAL) {
                liberal.add(ideology.state());
            }
        }
        for (Regime regime : facts.all(Regime.class)) {
            if (regime.polyarchy() >= given.threshold("electoral-democracy")) {
                democratic.add(regime.state());
            }
        }
        for (Claim claim : facts.all(Claim.class)) {
            if (claim.holder().equals(given.crisis().initiator())) {
                claimants.add(claim.claimant());
            }
        }
        for (Precedent precedent : concepts.precedents) {
            wary.add(precedent.state());
        }
        for (Statement statement : facts.all(Statement.class)) {
            themes.computeIfAbsent(statement.state(), state -> EnumSet.noneOf(Statement.Theme.class))
                    .add(statement.theme());
        }
    }

    /** The frames of all states, of the positions of the last round. */
    public Set<Frame> apply(Standings standings) {
        Set<Frame> frames = new HashSet<>();
        @Nullable Option[][] positions = standings.position()[given.rounds()];
        for (int measure : given.measuresOf(Instrument.RECOGNITION)) {
            for (int s = 0; s < given.states().size(); s++) {
                String state = given.states().get(s);
                frameSovereignty(state, positions[measure][s], frames);
                frameStatusQuo(state, positions[measure][s], frames);
                frameWillOfThePeople(state, positions[measure][s], frames);
            }
        }
        for (int measure : given.measuresOf(Instrument.VOTE)) {
            boolean against = given.measures().get(measure).text() == TextDirection.AGAINST;
            for (int s = 0; s < given.states().size(); s++) {
                String state = given.states().get(s);
                frameTalks(state, positions[measure][s], frames);
                frameOwnSovereignty(state, positions[measure][s], frames);
                frameCharterOfAbstainers(state, positions[measure][s], frames);
                if (against) {
                    frameLaw(state, positions[measure][s], frames);
                    frameLawOfDemocracies(state, positions[measure][s], frames);
                    frameSecurityConcerns(state, positions[measure][s], frames);
                    frameDoubleStandards(state, positions[measure][s], frames);
                }
            }
        }
        return frames;
    }

    private void frameSovereignty(String state, @Nullable Option position, Set<Frame> frames) {
        if (position == Option.REJECT) {
            frames.add(new Frame(state, FrameKind.SOVEREIGNTY_AND_TERRITORIAL_INTEGRITY, "frame-sovereignty"));
        }
    }

    private void frameLaw(String state, @Nullable Option position, Set<Frame> frames) {
        if (position == Option.YES && liberal.contains(state)) {
            frames.add(new Frame(state, FrameKind.CHARTER_AND_LAW, "frame-law"));
        }
    }

    private void frameLawOfDemocracies(String state, @Nullable Option position, Set<Frame> frames) {
        if (position == Option.YES && democratic.contains(state) && !liberal.contains(state)) {
            frames.add(new Frame(state, FrameKind.CHARTER_AND_LAW, "frame-law-of-democracies"));
        }
    }

    private void frameStatusQuo(String state, @Nullable Option position, Set<Frame> frames) {
        if (position == Option.REJECT && given.crisis().force() && claimants.contains(state)) {
            frames.add(new Frame(state, FrameKind.NO_CHANGE_OF_THE_STATUS_QUO_BY_FORCE, "frame-status-quo"));
        }
    }

    private void frameTalks(String state, @Nullable Option position, Set<Frame> frames) {
        if (position == Option.ABSTAIN) {
            frames.add(new Frame(state, FrameKind.RESTRAINT_AND_TALKS, "frame-talks"));
        }
    }

    private void frameOwnSovereignty(String state, @Nullable Option position, Set<Frame> frames) {
        if (position == Option.ABSTAIN
                && wary.contains(state)
                && hasSaid(state, Statement.Theme.TERRITORIAL_INTEGRITY)) {
            frames.add(new Frame(state, FrameKind.SOVEREIGNTY_AND_TERRITORIAL_INTEGRITY, "frame-own-sovereignty"));
        }
    }

    private void frameCharterOfAbstainers(String state, @Nullable Option position, Set<Frame> frames) {
        if (position == Option.ABSTAIN && hasSaid(state, Statement.Theme.CHARTER_PRINCIPLES)) {
            frames.add(new Frame(state, FrameKind.CHARTER_AND_LAW, "frame-charter-of-abstainers"));
        }
    }

    private void frameSecurityConcerns(String state, @Nullable Option position, Set<Frame> frames) {
        if ((position == Option.ABSTAIN || position == Option.NO)
                && hasSaid(state, Statement.Theme.LEGITIMATE_SECURITY_CONCERNS)) {
            frames.add(new Frame(state, FrameKind.LEGITIMATE_SECURITY_CONCERNS, "frame-security-concerns"));
        }
    }

    private void frameDoubleStandards(String state, @Nullable Option position, Set<Frame> frames) {
        if (position == Option.NO
                && (hasSaid(state, Statement.Theme.HEGEMONY) || hasSaid(state, Statement.Theme.DOUBLE_STANDARDS))) {
            frames.add(new Frame(state, FrameKind.DOUBLE_STANDARDS_AND_HEGEMONY, "frame-double-standards"));
        }
    }

    private void frameWillOfThePeople(String state, @Nullable Option position, Set<Frame> frames) {
        if (position == Option.RECOGNISE && given.crisis().territorial()) {
            frames.add(new Frame(state, FrameKind.WILL_OF_THE_PEOPLE, "frame-will-of-the-people"));
        }
    }

    private boolean hasSaid(String state, Statement.Theme theme) {
        return themes.getOrDefault(state, Set.of()).contains(theme);
    }
}
