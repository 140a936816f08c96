package demarche.bench.plain.concepts;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.reasoning.concept.Exposure;
import demarche.reasoning.concept.ExposureKind;
import demarche.world.Side;
import demarche.world.fact.Arms;
import demarche.world.fact.Energy;
import demarche.world.fact.Food;
import demarche.world.fact.Organisation;
import demarche.world.fact.Trade;

/** {@code rules/concepts/exposure.drl}; only to those to whom some rule asks whether a state is exposed. */
public record ExposureRules(Given given, Facts facts, Concepts concepts) {

    /** Applies every rule. */
    public void apply() {
        marketOfAUnion();
        marketOfAState();
        tradeExposure();
        gasExposure();
        oilExposure();
        armsExposure();
        foodExposure();
    }

    private void tradeExposure() {
        int full = given.threshold("full-trade-exposure");
        for (Trade trade : facts.all(Trade.class)) {
            add(trade.state(), trade.partner(), ExposureKind.TRADE, trade.share(), full);
        }
    }

    private void gasExposure() {
        energyExposure(Energy.Fuel.GAS, ExposureKind.GAS);
    }

    private void oilExposure() {
        energyExposure(Energy.Fuel.OIL, ExposureKind.OIL);
    }

    private void energyExposure(Energy.Fuel fuel, ExposureKind kind) {
        int full = given.threshold("full-energy-exposure");
        for (Energy energy : facts.all(Energy.class)) {
            if (energy.fuel() == fuel) {
                add(energy.state(), energy.supplier(), kind, energy.share(), full);
            }
        }
    }

    private void armsExposure() {
        int full = given.threshold("full-arms-exposure");
        for (Arms arms : facts.all(Arms.class)) {
            add(arms.state(), arms.supplier(), ExposureKind.ARMS, arms.share(), full);
        }
    }

    private void foodExposure() {
        int full = given.threshold("full-food-exposure");
        for (Food food : facts.all(Food.class)) {
            if (food.product().equals("wheat")) {
                add(food.state(), food.supplier(), ExposureKind.FOOD, food.share(), full);
            }
        }
    }

    private void marketOfAUnion() {
        for (String union : facts.organisations(Organisation.Kind.UNION)) {
            for (String supporter : given.supporters(Side.TARGET)) {
                if (facts.members(union).contains(supporter)) {
                    concepts.coalitionMarkets.add(union);
                }
            }
        }
    }

    private void marketOfAState() {
        for (String market : given.supporters(Side.TARGET)) {
            boolean inUnion = false;
            for (String union : facts.organisations(Organisation.Kind.UNION)) {
                inUnion |= facts.members(union).contains(market);
            }
            if (!inUnion) {
                concepts.coalitionMarkets.add(market);
            }
        }
    }

    private void add(String state, String to, ExposureKind kind, int share, int full) {
        boolean matters = to.equals(given.crisis().initiator()) || concepts.coalitionMarkets.contains(to);
        if (matters) {
            concepts.add(new Exposure(state, to, kind, Exposure.grade(share, full)));
        }
    }
}
