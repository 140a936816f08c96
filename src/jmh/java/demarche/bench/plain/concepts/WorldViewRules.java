package demarche.bench.plain.concepts;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.reasoning.Dials;
import demarche.reasoning.concept.Autocracy;
import demarche.reasoning.concept.DecisiveIdeology;
import demarche.reasoning.concept.OtherSide;
import demarche.reasoning.concept.Pragmatism;
import demarche.reasoning.concept.SharedRhetoric;
import demarche.reasoning.concept.VotingAffinity;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.Push;
import demarche.world.Side;
import demarche.world.fact.Freedom;
import demarche.world.fact.IdealPoint;
import demarche.world.fact.Ideology;
import demarche.world.fact.Regime;
import demarche.world.fact.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code rules/concepts/world_view.drl}. */
public record WorldViewRules(Given given, Facts facts, Dials dials, Concepts concepts) {

    /** Applies every rule. */
    public void apply() {
        for (Ideology ideology : facts.all(Ideology.class)) {
            if (ideology.worldView() == Ideology.WorldView.ANTI_HEGEMONIC) {
                decisiveIdeology(ideology);
                pragmatism(ideology);
                pragmatismOfANewLeader(ideology);
            }
        }
        sharedRhetoric();
        affinities();
        autocracy();
        autocracyByGrade();
    }

    private void decisiveIdeology(Ideology ideology) {
        if (ideology.role() == Ideology.Role.DECIDES && !hasNewLeader(ideology.state())) {
            concepts.decisive.add(new DecisiveIdeology(ideology.state(), ideology.doctrine()));
        }
    }

    private void pragmatism(Ideology ideology) {
        if (ideology.role() == Ideology.Role.COLOURS) {
            concepts.pragmatic.add(new Pragmatism(ideology.state(), ideology.doctrine()));
        }
    }

    private void pragmatismOfANewLeader(Ideology ideology) {
        if (ideology.role() == Ideology.Role.DECIDES && hasNewLeader(ideology.state())) {
            concepts.pragmatic.add(new Pragmatism(ideology.state(), ideology.doctrine()));
        }
    }

    private boolean hasNewLeader(String state) {
        return dials.turns("leader-change", state);
    }

    private void sharedRhetoric() {
        String initiator = given.crisis().initiator();
        Set<Statement.Theme> themes = EnumSet.noneOf(Statement.Theme.class);
        for (Statement statement : facts.all(Statement.class)) {
            if (statement.state().equals(initiator)
                    && (statement.theme() == Statement.Theme.HEGEMONY
                            || statement.theme() == Statement.Theme.NEW_COLD_WAR)) {
                themes.add(statement.theme());
            }
        }
        for (Statement statement : facts.all(Statement.class)) {
            if (themes.contains(statement.theme()) && !statement.state().equals(initiator)) {
                concepts.rhetoric.add(new SharedRhetoric(statement.state(), initiator));
            }
        }
    }

    private void affinities() {
        Map<String, List<Integer>> points = new HashMap<>();
        List<Integer> assembly = new ArrayList<>();
        for (IdealPoint point : facts.all(IdealPoint.class)) {
            points.computeIfAbsent(point.state(), state -> new ArrayList<>()).add(point.idealPoint());
            assembly.add(point.idealPoint());
        }
        if (assembly.isEmpty()) {
            return;
        }
        List<Integer> side = votesOfOtherSide(points);
        int others = side.isEmpty() ? otherSideInTheAssembly(assembly) : otherSide(side, assembly);
        for (int ofInitiator : points.getOrDefault(given.crisis().initiator(), List.of())) {
            votingAffinity(ofInitiator, others);
        }
    }

    private List<Integer> votesOfOtherSide(Map<String, List<Integer>> points) {
        List<Integer> found = new ArrayList<>();
        for (Party party : given.parties()) {
            if (party.side() == Side.TARGET) {
                found.addAll(points.getOrDefault(party.state(), List.of()));
            }
        }
        return found;
    }

    private static int otherSide(List<Integer> side, List<Integer> assembly) {
        return OtherSide.halfway(average(side), average(assembly)).idealPoint();
    }

    private static int otherSideInTheAssembly(List<Integer> assembly) {
        return OtherSide.at(average(assembly)).idealPoint();
    }

    private void votingAffinity(int ofInitiator, int others) {
        int full = given.threshold("full-voting-distance");
        int apart = given.threshold("voting-contrast");
        for (IdealPoint point : facts.all(IdealPoint.class)) {
            if (!given.isParty(point.state())) {
                concepts.affinities.add(
                        VotingAffinity.of(point.state(), point.idealPoint(), ofInitiator, others, full, apart));
            }
        }
    }

    private static double average(List<Integer> points) {
        double sum = 0;
        for (int point : points) {
            sum += point;
        }
        return sum / points.size();
    }

    private void autocracy() {
        int democracy = given.threshold("electoral-democracy");
        for (Regime regime : facts.all(Regime.class)) {
            if (regime.polyarchy() < democracy) {
                concepts.autocracies.add(Autocracy.of(regime.state(), regime.polyarchy(), democracy));
            }
        }
    }

    private void autocracyByGrade() {
        Set<String> indexed = new HashSet<>();
        for (Regime regime : facts.all(Regime.class)) {
            indexed.add(regime.state());
        }
        for (Freedom freedom : facts.all(Freedom.class)) {
            if (freedom.status() == Freedom.Status.NOT_FREE && !indexed.contains(freedom.state())) {
                concepts.autocracies.add(new Autocracy(freedom.state(), Push.FULL));
            }
        }
    }
}
