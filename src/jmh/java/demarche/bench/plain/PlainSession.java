package demarche.bench.plain;

import demarche.bench.plain.drivers.AllianceRules;
import demarche.bench.plain.drivers.ExposureRules;
import demarche.bench.plain.drivers.IdentityRules;
import demarche.bench.plain.drivers.PatronageRules;
import demarche.bench.plain.drivers.SecurityRules;
import demarche.reasoning.Engine;
import demarche.reasoning.Question;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Rung;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.factbase.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@link FiveDrivers} by hand: what a program without a rule engine would do for the same answer, one class a
 * rule file. What no lever bears on is inferred once and kept.
 */
public final class PlainSession {
    private final Given given;
    private final Facts facts;
    private final Concepts concepts;
    private final PatronageRules patronage;
    private final Pushes standing;
    private final Set<String> voters;
    private final Inferred baseline;

    private PlainSession(Given given, Facts facts) {
        this.given = given;
        this.facts = facts;
        this.concepts = Concepts.of(given, facts);
        this.patronage = new PatronageRules(given, concepts);
        this.standing = new Pushes(given, 0);
        this.voters = voters();
        new AllianceRules(given, facts, concepts, standing).apply();
        new ExposureRules(given, concepts, standing).apply();
        new IdentityRules(given, facts, standing).apply();
        patronage.apply(standing);
        new SecurityRules(given, facts, concepts, standing).apply();
        this.baseline = place(new Pushes(given, 0));
    }

    /** The same question, facts and numbers as an engine would have. */
    public static PlainSession open(Question question, Snapshot snapshot, Engine engine) {
        List<String> states = List.copyOf(snapshot.states().keySet());
        return new PlainSession(Given.of(question, engine, states), new Facts(snapshot.facts()));
    }

    /** What is inferred with these levers turned. */
    public Inferred whatif(List<LeverValue> levers) {
        Pushes further = new Pushes(given, 0);
        LeverRules rules = new LeverRules(given, facts, concepts, baseline.last(), further);
        levers.forEach(rules::apply);
        return place(further);
    }

    private Inferred place(Pushes further) {
        int measures = given.measures().size();
        int states = given.states().size();
        List<Pushes> pushes = new ArrayList<>(List.of(standing, further));
        int[][][] stance = new int[given.rounds() + 1][measures][states];
        @Nullable Option[][][] position = new Option[given.rounds() + 1][measures][states];
        for (int number = 0; number <= given.rounds(); number++) {
            Pushes round = new Pushes(given, number);
            if (number > 0) {
                patronage.follow(position[number - 1], round);
                pushes.add(round);
            }
            for (int m = 0; m < measures; m++) {
                for (int s = 0; s < states; s++) {
                    stance[number][m][s] = standing.sum(m, s) + further.sum(m, s) + round.sum(m, s);
                    position[number][m][s] = position(m, given.states().get(s), rung(m, stance[number][m][s]));
                }
            }
        }
        return new Inferred(given, pushes, stance, position);
    }

    private Option rung(int measure, int stance) {
        for (Rung rung : given.ladders().get(measure)) {
            if (rung.from() <= stance && stance <= rung.to()) {
                return rung.option();
            }
        }
        throw new IllegalStateException("the rungs cover every stance once");
    }

    /** From where a stance would place a state to what it does; {@code null} where it has no say. */
    private @Nullable Option position(int m, String state, Option leaning) {
        PutMeasure measure = given.measures().get(m);
        return switch (measure.instrument()) {
            case VOTE -> voters.contains(state) ? leaning : null;
            case RECOGNITION -> given.crisis().territorial() ? leaning : null;
            case SUPPORT ->
                given.isPrincipal(state) || facts.isBarred(state, Instrument.SUPPORT, leaning) ? null : leaning;
            case SANCTIONS, MEDIATION, INITIATIVE -> null;
        };
    }

    private Set<String> voters() {
        Set<String> found = new HashSet<>();
        for (PutMeasure measure : given.measures()) {
            if (measure.forum() == Forum.UNGA) {
                found.addAll(facts.states());
            } else if (measure.forum() == Forum.UNSC) {
                for (String council : facts.organisations(Organisation.Kind.COUNCIL)) {
                    found.addAll(facts.in(council, Membership.Role.PERMANENT_MEMBER));
                    found.addAll(facts.in(council, Membership.Role.ELECTED_MEMBER));
                }
            }
        }
        return found;
    }
}
