package demarche.bench.plain.reassessment;

import demarche.bench.plain.Before;
import demarche.bench.plain.Dials;
import demarche.bench.plain.Given;
import demarche.bench.plain.Others;
import demarche.bench.plain.Pushes;
import demarche.reasoning.memory.LeverValue;

/** {@code rules/reassessment/nuclear_threat.drl}. */
public record NuclearThreatRules(Given given, Others others, Dials dials, Before before, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        for (LeverValue threat : dials.turned("nuclear-threat")) {
            if (threat.by().equals("initiator")) {
                distanceFromNuclearThreat(threat.degree());
                deterredByNuclearThreat(threat.degree());
            }
            if (threat.by().equals("target")) {
                distanceFromTheOtherSide(threat.degree());
            }
        }
    }

    private void distanceFromNuclearThreat(int degree) {
        others.leanAgainst("distance-from-nuclear-threat", degree, pushes);
    }

    private void distanceFromTheOtherSide(int degree) {
        others.leanTowards("distance-from-the-other-side", degree, pushes);
    }

    private void deterredByNuclearThreat(int degree) {
        others.waver("deterred-by-nuclear-threat", degree, given.crisis().initiator(), before, pushes);
    }
}
