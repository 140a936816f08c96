package demarche.bench.plain.reassessment;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.reasoning.Dials;
import demarche.reasoning.concept.Exposure;
import demarche.reasoning.concept.ExposureKind;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Push;
import demarche.world.Instrument;

/** {@code rules/reassessment/secondary_sanctions.drl}. */
public record SecondarySanctionsRules(Given given, Concepts concepts, Dials dials, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        for (LeverValue risk : dials.turned("secondary-sanctions")) {
            priceOfSecondarySanctions(risk.degree());
        }
    }

    private void priceOfSecondarySanctions(int risk) {
        for (String market : concepts.coalitionMarkets) {
            for (Exposure exposure : concepts.exposuresTo(market, ExposureKind.TRADE)) {
                if (!given.isParty(exposure.state()) && !concepts.isInsulated(exposure.state())) {
                    int strength = Push.both(risk, exposure.degree());
                    for (int measure : given.measuresOf(Instrument.SANCTIONS, Instrument.SUPPORT)) {
                        pushes.pushOn(measure, "price-of-secondary-sanctions", exposure.state(), market, strength);
                    }
                }
            }
        }
    }
}
