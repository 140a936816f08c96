package demarche.bench.plain.reassessment;

import demarche.bench.plain.Before;
import demarche.bench.plain.Commitments;
import demarche.bench.plain.Given;
import demarche.bench.plain.Standings;
import demarche.bench.plain.positions.AssumptionRules;
import demarche.reasoning.memory.Outlook;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Reassessment;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.HashSet;
import java.util.Set;

/** {@code rules/reassessment/outlook.drl}. */
public record OutlookRules(
        Given given, AssumptionRules assumptions, Commitments commitments, Before before, Standings standings) {

    /** Applies every rule. */
    public Set<Reassessment> apply() {
        Set<Reassessment> found = new HashSet<>();
        for (int s = 0; s < given.states().size(); s++) {
            for (int measure = 0; measure < given.measures().size(); measure++) {
                if (!assumptions.isAssumed(measure, s)) {
                    reassesses(measure, s, found);
                    underStrain(measure, s, found);
                }
            }
            reassessesMediation(s, found);
        }
        return found;
    }

    private void reassesses(int measure, int s, Set<Reassessment> found) {
        Option from = before.position(measure, s);
        Option to = standings.position()[given.rounds()][measure][s];
        if (from != null && to != null && from != to) {
            PutMeasure put = given.measures().get(measure);
            found.add(
                    new Reassessment(given.states().get(s), put.instrument(), put.id(), Outlook.REASSESSES, from, to));
        }
    }

    private void reassessesMediation(int s, Set<Reassessment> found) {
        Option from = before.mediation(s);
        Option to = standings.mediation()[s];
        if (from != null && to != null && from != to) {
            String state = given.states().get(s);
            found.add(new Reassessment(state, Instrument.MEDIATION, "mediation", Outlook.REASSESSES, from, to));
        }
    }

    private void underStrain(int measure, int s, Set<Reassessment> found) {
        Option from = before.position(measure, s);
        int last = given.rounds();
        if (from == null || from != standings.position()[last][measure][s] || !commitments.holds(measure, s)) {
            return;
        }
        int lowest = before.from(last, measure, s);
        int highest = before.to(last, measure, s);
        int held = standings.held()[last][measure][s];
        int stance = standings.stance()[last][measure][s];
        int stood = before.stance(measure, s);
        boolean pushedAway =
                (stance < stood && lowest > Integer.MIN_VALUE) || (stance > stood && highest < Integer.MAX_VALUE);
        if (pushedAway && lowest <= held && held <= highest) {
            PutMeasure put = given.measures().get(measure);
            found.add(new Reassessment(
                    given.states().get(s), put.instrument(), put.id(), Outlook.UNDER_STRAIN, from, from));
        }
    }
}
