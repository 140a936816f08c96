package demarche.bench.plain.drivers;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.reasoning.concept.OutsideGuarantee;
import demarche.world.Side;
import demarche.world.fact.Border;
import demarche.world.fact.Partnership;
import demarche.world.fact.Presence;
import demarche.world.fact.Rivalry;
import java.util.HashSet;
import java.util.Set;

/** {@code rules/drivers/security.drl}. */
public record SecurityRules(Given given, Facts facts, Concepts concepts, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        rivalOfGuarantor();
        rivalOfInitiator();
        if (given.crisis().force()) {
            neighbourWithoutTies();
        }
        hostsInitiator();
        hostsSupporter();
    }

    private void rivalOfGuarantor() {
        for (Rivalry rivalry : facts.all(Rivalry.class)) {
            if (concepts.outside.contains(new OutsideGuarantee(rivalry.rival(), rivalry.state()))
                    && !given.isParty(rivalry.state())) {
                pushes.push("rival-of-guarantor", rivalry.state(), rivalry.rival());
            }
        }
    }

    private void rivalOfInitiator() {
        for (Rivalry rivalry : facts.all(Rivalry.class)) {
            if (rivalry.rival().equals(initiator())) {
                pushes.push("rival-of-initiator", rivalry.state(), initiator());
            }
        }
    }

    private void neighbourWithoutTies() {
        Set<String> partners = new HashSet<>();
        for (Partnership partnership : facts.all(Partnership.class)) {
            if (partnership.partner().equals(initiator())) {
                partners.add(partnership.state());
            }
        }
        for (Border border : facts.all(Border.class)) {
            if (border.neighbour().equals(initiator())
                    && !border.state().equals(target())
                    && !concepts.isGuaranteed(initiator(), border.state())
                    && !partners.contains(border.state())
                    && !concepts.isSupported(initiator(), border.state())) {
                pushes.push("neighbour-without-ties", border.state(), initiator());
            }
        }
    }

    private void hostsInitiator() {
        for (Presence presence : facts.all(Presence.class)) {
            if (presence.sender().equals(initiator()) && isBoundByNothingElse(presence)) {
                pushes.push("hosts-initiator", presence.state(), initiator());
            }
        }
    }

    private void hostsSupporter() {
        Set<String> supporters = new HashSet<>(given.supporters(Side.TARGET));
        for (Presence presence : facts.all(Presence.class)) {
            if (supporters.contains(presence.sender()) && isBoundByNothingElse(presence)) {
                pushes.push("hosts-supporter", presence.state(), target());
            }
        }
    }

    private boolean isBoundByNothingElse(Presence presence) {
        return !concepts.isGuaranteed(presence.sender(), presence.state())
                && !concepts.isSupported(presence.sender(), presence.state())
                && !given.isParty(presence.state());
    }

    private String initiator() {
        return given.crisis().initiator();
    }

    private String target() {
        return given.crisis().target();
    }
}
