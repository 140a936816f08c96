package demarche.answer.why;

import demarche.answer.ask.NextAsk;
import demarche.answer.ask.Supposition;
import demarche.answer.text.Figures;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Tree;
import demarche.answer.text.Words;
import demarche.explain.Difference;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.memory.Outlook;
import demarche.world.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The effect of a scenario on one position, as a tree: old and new position, changed pushes, commitments. */
public final class ScenarioSection {
    private final Supposition supposed;

    private ScenarioSection(Supposition supposed) {
        this.supposed = supposed;
    }

    static String of(Supposition supposed, String state, Instrument instrument, int width, Paint paint) {
        return "\n" + paint.apply(Tone.STRONG, "Under the scenario") + "\n"
                + Tree.render(new ScenarioSection(supposed).root(state, instrument), width, paint);
    }

    private Tree.Node root(String state, Instrument instrument) {
        Optional<Difference> difference = supposed.findDifference(state, instrument);
        List<String> said = new ArrayList<>(supposed.dials());
        List<Tree.Node> children = new ArrayList<>();
        if (difference.isPresent()) {
            said.add(position(difference.get()));
            children.addAll(pushes(difference.get()));
            children.addAll(holds(difference.get()));
        } else {
            said.add(supposed.explainer().name(state) + " has no position on " + Words.of(instrument)
                    + " without the scenario, so there is no comparison");
        }
        return new Tree.Node("", Tone.PLAIN, said, children);
    }

    private static String position(Difference difference) {
        return "position: " + Words.of(difference.from()) + " → " + Words.of(difference.to()) + ", "
                + Words.of(difference.outlook())
                + difference
                        .before()
                        .map(milli -> "; stance " + Figures.signed(milli))
                        .orElse("")
                + difference.after().map(milli -> " → " + Figures.signed(milli)).orElse("");
    }

    private List<Tree.Node> pushes(Difference difference) {
        List<Tree.Node> nodes = new ArrayList<>();
        difference.came().forEach(push -> nodes.add(push("+ new", push, supposed.came(push))));
        difference.went().forEach(push -> nodes.add(push("\u2212 gone", push, supposed.went(push))));
        if (nodes.isEmpty()) {
            nodes.add(Tree.Node.of("no push changed", List.of()));
        } else if (difference.outlook() != Outlook.REASSESSES) {
            NextAsk.of(supposed.assessment(), difference)
                    .ifPresent(next -> nodes.add(Tree.Node.of(
                            Figures.distance(next.milli()) + " short of " + Words.of(next.option()) + " in the"
                                    + " direction of the push, before commitments",
                            List.of())));
        }
        return nodes;
    }

    private static Tree.Node push(String what, AppliedPush push, List<String> because) {
        return new Tree.Node(
                what + " " + Figures.signed(push.milli()),
                Tone.of(push.milli()),
                List.of(String.join("; ", because) + " (rule " + push.push().rule() + ")"),
                List.of());
    }

    private List<Tree.Node> holds(Difference difference) {
        return supposed.holds(difference.state(), difference.instrument()).stream()
                .map(hold -> new Tree.Node(
                        hold.cost()
                                .map(milli -> "held, cost " + Figures.exact(milli))
                                .orElse("insulated"),
                        Tone.STRONG,
                        List.of(String.join("; ", hold.because()) + " (rule " + hold.rule() + ")"),
                        List.of()))
                .toList();
    }
}
