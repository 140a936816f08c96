package demarche.bench.plain.reassessment;

import demarche.bench.plain.Before;
import demarche.bench.plain.Dials;
import demarche.bench.plain.Given;
import demarche.bench.plain.Others;
import demarche.bench.plain.Pushes;
import demarche.reasoning.memory.LeverValue;

/** {@code rules/reassessment/escalation.drl}. */
public record EscalationRules(Given given, Others others, Dials dials, Before before, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        for (LeverValue escalation : dials.turned("escalation")) {
            if (escalation.by().equals("initiator")) {
                escalationByInitiator(escalation.degree());
            }
            if (escalation.by().equals("target")) {
                blameShifts(escalation.degree());
            }
            fearOfEscalation(escalation.degree(), escalation.by());
        }
    }

    private void escalationByInitiator(int degree) {
        others.leanAgainst("escalation-by-initiator", degree, pushes);
    }

    private void blameShifts(int degree) {
        others.leanTowards("blame-shifts", degree, pushes);
    }

    private void fearOfEscalation(int degree, String hand) {
        others.waver("fear-of-escalation", degree, hand, before, pushes);
    }
}
