package demarche.bench.plain.drivers;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.reasoning.concept.DecisiveIdeology;
import demarche.reasoning.concept.Pragmatism;
import demarche.reasoning.concept.SharedRhetoric;
import demarche.reasoning.concept.VotingAffinity;
import demarche.world.Side;
import demarche.world.fact.Freedom;
import demarche.world.fact.Ideology;
import demarche.world.fact.Regime;
import java.util.HashSet;
import java.util.Set;

/** {@code rules/drivers/ideology.drl}. */
public record IdeologyRules(Given given, Facts facts, Concepts concepts, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        decisiveIdeologyShared();
        pragmaticRhetoricShared();
        if (given.crisis().force()) {
            Set<String> liberal = liberalWorldView();
            electoralDemocracy(liberal);
            liberalDemocracy(liberal);
            freeState(liberal);
        }
        votesWithInitiator();
        votesWithOtherSide();
    }

    private void decisiveIdeologyShared() {
        for (DecisiveIdeology ideology : concepts.decisive) {
            if (concepts.rhetoric.contains(new SharedRhetoric(ideology.state(), initiator()))) {
                pushes.push("decisive-ideology-shared", ideology.state(), initiator());
            }
        }
    }

    private void pragmaticRhetoricShared() {
        for (Pragmatism pragmatism : concepts.pragmatic) {
            if (concepts.rhetoric.contains(new SharedRhetoric(pragmatism.state(), initiator()))) {
                pushes.push("pragmatic-rhetoric-shared", pragmatism.state(), initiator());
            }
        }
    }

    /** @return who professes it, the acting state included */
    private Set<String> liberalWorldView() {
        Set<String> liberal = new HashSet<>();
        for (Ideology ideology : facts.all(Ideology.class)) {
            if (ideology.worldView() == Ideology.WorldView.LIBERAL) {
                liberal.add(ideology.state());
                push("liberal-world-view", ideology.state());
            }
        }
        return liberal;
    }

    private void electoralDemocracy(Set<String> liberal) {
        int democracy = given.threshold("electoral-democracy");
        int more = given.threshold("liberal-democracy");
        for (Regime regime : facts.all(Regime.class)) {
            Integer index = regime.liberal();
            if (regime.polyarchy() >= democracy
                    && (index == null || index < more)
                    && !liberal.contains(regime.state())) {
                push("electoral-democracy", regime.state());
            }
        }
    }

    private void liberalDemocracy(Set<String> liberal) {
        int democracy = given.threshold("liberal-democracy");
        for (Regime regime : facts.all(Regime.class)) {
            Integer index = regime.liberal();
            if (index != null && index >= democracy && !liberal.contains(regime.state())) {
                push("liberal-democracy", regime.state());
            }
        }
    }

    private void freeState(Set<String> liberal) {
        Set<String> indexed = new HashSet<>();
        for (Regime regime : facts.all(Regime.class)) {
            indexed.add(regime.state());
        }
        for (Freedom freedom : facts.all(Freedom.class)) {
            if (freedom.status() == Freedom.Status.FREE
                    && !indexed.contains(freedom.state())
                    && !liberal.contains(freedom.state())) {
                push("free-state", freedom.state());
            }
        }
    }

    private void votesWithInitiator() {
        for (VotingAffinity affinity : concepts.affinities) {
            if (affinity.side() == Side.INITIATOR && affinity.degree() > 0) {
                pushes.push("votes-with-initiator", affinity.state(), initiator(), affinity.degree());
            }
        }
    }

    private void votesWithOtherSide() {
        for (VotingAffinity affinity : concepts.affinities) {
            if (affinity.side() == Side.TARGET && affinity.degree() > 0) {
                String target = given.crisis().target();
                pushes.push("votes-with-other-side", affinity.state(), target, affinity.degree());
            }
        }
    }

    private void push(String rule, String state) {
        if (!state.equals(initiator())) {
            pushes.push(rule, state, initiator());
        }
    }

    private String initiator() {
        return given.crisis().initiator();
    }
}
