package demarche.bench.plain.reassessment;

import demarche.bench.plain.Before;
import demarche.bench.plain.Concepts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.bench.plain.Turns;
import demarche.reasoning.Dials;
import demarche.reasoning.concept.ChangeOfSide;
import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.concept.SecurityGuarantee;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Rung;
import demarche.world.Instrument;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code rules/reassessment/change_of_side.drl}. */
public record ChangeOfSideRules(Given given, Concepts concepts, Dials dials, Pushes pushes) {

    /** Applies the rules that say who turns. */
    public Turns turns(List<Assumed> assumed, Before before) {
        Set<ChangeOfSide> changes = new HashSet<>();
        for (LeverValue turned : dials.turned("change-of-side")) {
            if (!given.isPrincipal(turned.by())) {
                sideChangedAgainst(turned.by(), before, changes);
                sideChangedTowards(turned.by(), before, changes);
            }
        }
        for (Assumed position : assumed) {
            if (!given.isPrincipal(position.state())) {
                sideAssumedAgainst(position, before, changes);
                sideAssumedTowards(position, before, changes);
            }
        }
        return changes.isEmpty() ? Turns.NONE : new Turns(changes);
    }

    private void sideChangedAgainst(String state, Before before, Set<ChangeOfSide> changes) {
        int s = pushes.indexOf(state);
        for (int voted : given.measuresOf(Instrument.VOTE)) {
            if (s >= 0 && before.stance(voted, s) < 0) {
                changes.add(new ChangeOfSide(state, Direction.AGAINST));
            }
        }
    }

    private void sideChangedTowards(String state, Before before, Set<ChangeOfSide> changes) {
        int s = pushes.indexOf(state);
        for (int voted : given.measuresOf(Instrument.VOTE)) {
            if (s >= 0 && before.stance(voted, s) > 0) {
                changes.add(new ChangeOfSide(state, Direction.TOWARDS));
            }
        }
    }

    private void sideAssumedAgainst(Assumed position, Before before, Set<ChangeOfSide> changes) {
        int measure = given.indexOf(position.measure());
        int s = pushes.indexOf(position.state());
        if (s >= 0
                && before.position(measure, s) != null
                && rung(position, measure).from() > before.to(given.rounds(), measure, s)) {
            changes.add(new ChangeOfSide(position.state(), Direction.AGAINST));
        }
    }

    private void sideAssumedTowards(Assumed position, Before before, Set<ChangeOfSide> changes) {
        int measure = given.indexOf(position.measure());
        int s = pushes.indexOf(position.state());
        if (s >= 0
                && before.position(measure, s) != null
                && rung(position, measure).to() < before.from(given.rounds(), measure, s)) {
            changes.add(new ChangeOfSide(position.state(), Direction.TOWARDS));
        }
    }

    /** The rung of an assumed option; one that is never beyond another where it is no rung. */
    private Rung rung(Assumed position, int measure) {
        for (Rung rung : given.ladders().get(measure)) {
            if (rung.option() == position.option()) {
                return rung;
            }
        }
        return new Rung(position.measure(), position.option(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Applies the rules that say who is drawn along. */
    public void apply(Turns turns) {
        for (ChangeOfSide change : turns.changes()) {
            boolean against = change.direction() == Direction.AGAINST;
            for (PrincipalSupporter pair : concepts.supporters) {
                if (pair.supporter().equals(change.state()) && isFree(pair.state())) {
                    if (against) {
                        dependentFollowsAgainst(pair);
                    } else {
                        dependentFollowsTowards(pair);
                    }
                }
            }
            for (SecurityGuarantee guarantee : concepts.guarantees) {
                if (guarantee.guarantor().equals(change.state())
                        && !concepts.isSupported(change.state(), guarantee.beneficiary())
                        && isFree(guarantee.beneficiary())) {
                    if (against) {
                        allyFollowsAgainst(guarantee);
                    } else {
                        allyFollowsTowards(guarantee);
                    }
                }
            }
            if (dials.turns("change-of-side", change.state())) {
                if (against) {
                    turnedAgainst(change.state());
                } else {
                    turnedTowards(change.state());
                }
            }
        }
    }

    private boolean isFree(String state) {
        return !given.isPrincipal(state) && !concepts.isInsulated(state);
    }

    private void dependentFollowsAgainst(PrincipalSupporter pair) {
        pushes.push("dependent-follows-against", pair.state(), pair.supporter());
    }

    private void dependentFollowsTowards(PrincipalSupporter pair) {
        pushes.push("dependent-follows-towards", pair.state(), pair.supporter());
    }

    private void allyFollowsAgainst(SecurityGuarantee guarantee) {
        pushes.push("ally-follows-against", guarantee.beneficiary(), guarantee.guarantor());
    }

    private void allyFollowsTowards(SecurityGuarantee guarantee) {
        pushes.push("ally-follows-towards", guarantee.beneficiary(), guarantee.guarantor());
    }

    private void turnedAgainst(String state) {
        pushes.push("turned-against", state, given.crisis().initiator());
    }

    private void turnedTowards(String state) {
        pushes.push("turned-towards", state, given.crisis().initiator());
    }
}
