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

/** {@code rules/reassessment/energy_shock.drl}. */
public record EnergyShockRules(Given given, Concepts concepts, Dials dials, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        gasPricePain();
        oilPricePain();
    }

    private void gasPricePain() {
        pain("gas-price-pain", "gas-price", ExposureKind.GAS);
    }

    private void oilPricePain() {
        pain("oil-price-pain", "oil-price", ExposureKind.OIL);
    }

    private void pain(String rule, String lever, ExposureKind kind) {
        String initiator = given.crisis().initiator();
        for (LeverValue price : dials.of(lever)) {
            if (price.value() > 0) {
                for (Exposure exposure : concepts.exposuresTo(initiator, kind)) {
                    if (!given.isPrincipal(exposure.state()) && !concepts.isInsulated(exposure.state())) {
                        int strength = Push.both(price.degree(), exposure.degree());
                        for (int measure : given.measuresOf(Instrument.SANCTIONS, Instrument.SUPPORT)) {
                            pushes.pushOn(measure, rule, exposure.state(), initiator, strength);
                        }
                    }
                }
            }
        }
    }
}
