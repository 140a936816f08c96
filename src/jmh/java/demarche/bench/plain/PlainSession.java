package demarche.bench.plain;

import demarche.bench.plain.commitments.CoalitionRules;
import demarche.bench.plain.commitments.PledgeRules;
import demarche.bench.plain.drivers.AllianceRules;
import demarche.bench.plain.drivers.BlocRules;
import demarche.bench.plain.drivers.DomesticRules;
import demarche.bench.plain.drivers.ExposureRules;
import demarche.bench.plain.drivers.IdentityRules;
import demarche.bench.plain.drivers.IdeologyRules;
import demarche.bench.plain.drivers.NormsRules;
import demarche.bench.plain.drivers.PatronageRules;
import demarche.bench.plain.drivers.RecordRules;
import demarche.bench.plain.drivers.SecurityRules;
import demarche.bench.plain.drivers.TerritoryRules;
import demarche.bench.plain.positions.AssumptionRules;
import demarche.bench.plain.positions.FramesRules;
import demarche.bench.plain.positions.MediationRules;
import demarche.bench.plain.positions.RecognitionRules;
import demarche.bench.plain.positions.SanctionsRules;
import demarche.bench.plain.positions.StanceRules;
import demarche.bench.plain.positions.SupportRules;
import demarche.bench.plain.positions.VoteRules;
import demarche.bench.plain.reassessment.ChangeOfSideRules;
import demarche.bench.plain.reassessment.CoalitionEasesRules;
import demarche.bench.plain.reassessment.EnergyShockRules;
import demarche.bench.plain.reassessment.EscalationRules;
import demarche.bench.plain.reassessment.LeaderChangeRules;
import demarche.bench.plain.reassessment.NuclearThreatRules;
import demarche.bench.plain.reassessment.OutlookRules;
import demarche.bench.plain.reassessment.SecondarySanctionsRules;
import demarche.crisis.Option;
import demarche.reasoning.Delta;
import demarche.reasoning.Engine;
import demarche.reasoning.Question;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.PutMeasure;
import demarche.world.Snapshot;
import demarche.world.fact.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules by hand: what a program without a rule engine would do for the same answer, one class a rule file, one method a
 * rule.
 *
 * <p>What no lever bears on is inferred once and kept; a scenario that changes facts, votes, weights or a leader starts over.
 */
public final class PlainSession {

    /** What facts and numbers amount to before any lever is turned but a change of leader. */
    private record Ground(Given given, Facts facts, Concepts concepts, Pushes pushes, FramesRules frames) {

        static Ground of(Given given, Facts facts, Dials dials) {
            Concepts concepts = Concepts.of(given, facts, dials);
            Pushes pushes = Pushes.none(given);
            new AllianceRules(given, facts, concepts, pushes).apply();
            new BlocRules(given, facts).apply(pushes);
            new DomesticRules(facts, concepts, pushes).apply();
            new ExposureRules(given, concepts, pushes).apply();
            new IdentityRules(given, facts, pushes).apply();
            new IdeologyRules(given, facts, concepts, pushes).apply();
            new NormsRules(given, facts, concepts, pushes).apply();
            new PatronageRules(given, concepts).apply(pushes);
            new RecordRules(given, facts, concepts).apply(pushes);
            new SecurityRules(given, facts, concepts, pushes).apply();
            new TerritoryRules(given, facts, concepts, pushes).apply();
            return new Ground(given, facts, concepts, pushes, new FramesRules(given, facts, concepts));
        }
    }

    private final List<Fact> known;
    private final List<LeverValue> atRest;
    private final Ground ground;
    private final Before before;

    /** Infers the baseline. */
    public PlainSession(Given given, List<Fact> known, List<LeverValue> atRest) {
        this.known = known;
        this.atRest = atRest;
        this.ground = Ground.of(given, new Facts(known), new Dials(atRest));
        this.before = new Before(given, baseline());
    }

    /** The same question, facts and numbers as an engine would have. */
    public static PlainSession open(Question question, Snapshot snapshot, Engine engine, List<LeverValue> atRest) {
        List<String> states = List.copyOf(snapshot.states().keySet());
        return new PlainSession(Given.of(question, engine, states), snapshot.facts(), atRest);
    }

    /** What is inferred under a scenario. */
    public Inferred whatif(Delta changes) {
        Dials dials = Dials.of(atRest, changes.levers());
        Ground here = under(changes, dials);
        Pushes pushes = here.pushes().on();
        ChangeOfSideRules changeOfSide = new ChangeOfSideRules(here.given(), here.concepts(), dials, pushes);
        Turns turns = changeOfSide.turns(changes.assumed(), before);
        changeOfSide.apply(turns);
        Others others = new Others(here.given(), here.facts(), here.concepts());
        new CoalitionEasesRules(here.given(), dials, before, pushes).apply();
        new EnergyShockRules(here.given(), here.concepts(), dials, pushes).apply();
        new EscalationRules(here.given(), others, dials, before, pushes).apply();
        new LeaderChangeRules(here.given(), here.concepts(), dials, pushes).apply();
        new NuclearThreatRules(here.given(), others, dials, before, pushes).apply();
        new SecondarySanctionsRules(here.given(), here.concepts(), dials, pushes).apply();
        Commitments commitments = new Commitments(here.given());
        new CoalitionRules(here.given(), here.facts(), dials, turns, before, commitments).apply();
        new PledgeRules(here.given(), here.facts(), before, pushes, commitments).apply();
        AssumptionRules assumptions = new AssumptionRules(here.given(), pushes, changes.assumed());
        StanceRules stances = new StanceRules(here.given(), before, commitments);
        List<Round> rounds = new ArrayList<>();
        Standings standings = place(here, turns, dials, pushes, assumptions, stances, rounds);
        return new Inferred(
                here.given(),
                standings,
                here.pushes(),
                pushes,
                rounds,
                here.frames().apply(standings),
                commitments.all(),
                here.concepts().insulations,
                new OutlookRules(here.given(), assumptions, commitments, before, standings).apply());
    }

    private Ground under(Delta changes, Dials dials) {
        boolean sameFacts = changes.removed().isEmpty() && changes.added().isEmpty();
        boolean sameNumbers =
                changes.unrecorded().isEmpty() && changes.weights().isEmpty();
        if (sameFacts && sameNumbers && dials.turned("leader-change").isEmpty()) {
            return ground;
        }
        Given given = sameNumbers ? ground.given() : ground.given().with(changes.unrecorded(), changes.weights());
        return Ground.of(given, sameFacts ? ground.facts() : new Facts(patched(changes)), dials);
    }

    private List<Fact> patched(Delta changes) {
        Set<Fact> gone = new HashSet<>(changes.removed());
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : known) {
            if (!gone.contains(fact)) {
                facts.add(fact);
            }
        }
        facts.addAll(changes.added());
        return facts;
    }

    private Standings baseline() {
        Dials dials = new Dials(atRest);
        Pushes pushes = ground.pushes().on();
        AssumptionRules nothing = new AssumptionRules(ground.given(), pushes, List.of());
        StanceRules stances = new StanceRules(ground.given(), null, null);
        return place(ground, Turns.NONE, dials, pushes, nothing, stances, new ArrayList<>());
    }

    private static Standings place(
            Ground here,
            Turns turns,
            Dials dials,
            Pushes pushes,
            AssumptionRules assumptions,
            StanceRules stances,
            List<Round> rounds) {
        Given given = here.given();
        RecordRules record = new RecordRules(given, here.facts(), here.concepts());
        PatronageRules patronage = new PatronageRules(given, here.concepts());
        BlocRules bloc = new BlocRules(given, here.facts());
        record.declared(turns, pushes);
        Gates gates = Gates.of(here, pushes);
        Standings standings = Standings.of(given);
        for (int number = 0; number <= given.rounds(); number++) {
            @Nullable Round round = null;
            if (number > 0) {
                round = new Round(given, number, standings, pushes);
                record.follow(round);
                patronage.follow(turns, round);
                bloc.follow(round);
                rounds.add(round);
            }
            for (int m = 0; m < given.measures().size(); m++) {
                for (int s = 0; s < given.states().size(); s++) {
                    int stance = pushes.stance(m, s) + (round == null ? 0 : round.sum(m, s));
                    int held = stances.hold(number, m, s, stance);
                    standings.stance()[number][m][s] = stance;
                    standings.held()[number][m][s] = held;
                    Option assumed = assumptions.assumed(m, s);
                    if (assumed == null) {
                        Option leaning = stances.place(m, held);
                        standings.leaning()[number][m][s] = leaning;
                        standings.position()[number][m][s] = gates.position(m, s, leaning);
                    } else {
                        standings.position()[number][m][s] = assumed;
                    }
                }
            }
        }
        new MediationRules(given, here.facts(), here.concepts()).apply(dials, pushes, standings);
        return standings;
    }

    /** From where a stance would place a state to what it does. */
    private record Gates(
            Given given,
            boolean[] crossPressed,
            VoteRules vote,
            RecognitionRules recognition,
            SanctionsRules sanctions,
            SupportRules support) {

        static Gates of(Ground here, Pushes pushes) {
            VoteRules vote = new VoteRules(here.given(), here.facts(), here.concepts());
            return new Gates(
                    here.given(),
                    vote.crossPressure(pushes),
                    vote,
                    new RecognitionRules(here.given()),
                    new SanctionsRules(here.given(), here.facts(), here.concepts()),
                    new SupportRules(here.given(), here.facts(), here.concepts()));
        }

        @Nullable Option position(int m, int s, Option leaning) {
            PutMeasure measure = given.measures().get(m);
            String state = given.states().get(s);
            return switch (measure.instrument()) {
                case VOTE -> vote.position(measure, state, leaning, crossPressed[s]);
                case RECOGNITION -> recognition.position(leaning);
                case SANCTIONS -> sanctions.position(state, leaning);
                case SUPPORT -> support.position(state, leaning);
                case MEDIATION, INITIATIVE -> null;
            };
        }
    }
}
