package demarche.bench.plain.drivers;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.reasoning.concept.Exposure;
import demarche.reasoning.concept.ExposureKind;

/** {@code rules/drivers/exposure.drl}. */
public record ExposureRules(Given given, Concepts concepts, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        priceOfSidingWithInitiator();
        tradeWithInitiator();
        gasFromInitiator();
        oilFromInitiator();
        armsFromInitiator();
        wheatFromInitiator();
    }

    private void priceOfSidingWithInitiator() {
        for (String market : concepts.coalitionMarkets) {
            for (Exposure exposure : concepts.exposuresTo(market, ExposureKind.TRADE)) {
                pushes.push("price-of-siding-with-initiator", exposure.state(), market, exposure.degree());
            }
        }
    }

    private void tradeWithInitiator() {
        push("trade-with-initiator", ExposureKind.TRADE);
    }

    private void gasFromInitiator() {
        push("gas-from-initiator", ExposureKind.GAS);
    }

    private void oilFromInitiator() {
        push("oil-from-initiator", ExposureKind.OIL);
    }

    private void armsFromInitiator() {
        push("arms-from-initiator", ExposureKind.ARMS);
    }

    private void wheatFromInitiator() {
        push("wheat-from-initiator", ExposureKind.FOOD);
    }

    private void push(String rule, ExposureKind kind) {
        String initiator = given.crisis().initiator();
        for (Exposure exposure : concepts.exposuresTo(initiator, kind)) {
            pushes.push(rule, exposure.state(), initiator, exposure.degree());
        }
    }
}
