package demarche.answer.why;

import demarche.answer.ask.Heading;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Tree;
import demarche.answer.text.Words;
import demarche.crisis.Ask;
import demarche.crisis.TextDirection;
import demarche.explain.Citation;
import demarche.explain.Step;
import demarche.reasoning.Probability;
import demarche.world.Age;
import demarche.world.Basis;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An argument as a text tree: position, stance, pushes, premises, cited facts. */
public final class WhyText {
    /** Prefix of places in the shipped facts. */
    private static final String SHIPPED = "facts/";

    private final WhyView view;
    private final int width;
    private final Paint paint;
    private final CitedSources sources;
    private final Set<Step> told = new HashSet<>();

    private WhyText(WhyView view, int width, Paint paint) {
        this.view = view;
        this.width = width;
        this.paint = paint;
        this.sources = CitedSources.of(view.step());
    }

    /** Heading, tree, sources and caveats. */
    public static String of(WhyView view, int width, Paint paint) {
        return new WhyText(view, width, paint).render();
    }

    private String render() {
        StringBuilder text = new StringBuilder(Heading.of(
                view.assessment(),
                view.explainer(),
                view.explainer().name(view.state()) + ", " + Words.of(view.instrument()),
                width,
                paint));
        text.append('\n').append(Tree.render(position(), width, paint));
        view.supposed()
                .ifPresent(supposed ->
                        text.append(ScenarioSection.of(supposed, view.state(), view.instrument(), width, paint)));
        if (!sources.list().isEmpty()) {
            text.append('\n')
                    .append(paint.apply(Tone.STRONG, "Sources"))
                    .append('\n')
                    .append(sources.render(width));
        }
        text.append('\n');
        return text.append(Lines.below(view.caveats(), width, paint)).toString();
    }

    private Tree.Node position() {
        List<String> said = new ArrayList<>();
        said.add(capital(view.step().sentence()) + rule(view.step()));
        view.inferred()
                .option()
                .ifPresent(option -> said.add("position on " + Words.of(view.instrument()) + ": " + Words.of(option)
                        + view.inferred()
                                .probability()
                                .map(p -> " (" + probabilities(p) + ")")
                                .orElse("")));
        if (view.inferred().unsettled()) {
            said.add("not settled: the last two rounds of second-order effects differ");
        }
        List<Tree.Node> children = new ArrayList<>();
        for (Step premise : view.step().premises()) {
            if (premise.kind() == Step.Kind.STANCE) {
                children.add(stance(premise));
                children.add(asks());
            } else {
                told.add(premise);
                children.add(node(premise));
            }
        }
        return new Tree.Node("", Tone.PLAIN, said, children);
    }

    private static String probabilities(Probability probability) {
        return Stream.of(Option.YES, Option.ABSTAIN, Option.NO, Option.ABSENT)
                .map(option -> Words.of(option) + " " + Figures.percent(probability.of(option)))
                .collect(Collectors.joining(", "));
    }

    /** The stance with its pushes. */
    private Tree.Node stance(Step stance) {
        int milli = stance.milli().orElse(0);
        List<Step> pushes = stance.premises().stream()
                .filter(part -> part.kind() == Step.Kind.PUSH)
                .toList();
        int column = Stream.concat(
                        pushes.stream().map(push -> Figures.signed(push.milli().orElse(0))),
                        Stream.of("= " + Figures.signed(milli)))
                .mapToInt(Lines::width)
                .max()
                .orElse(0);
        List<Tree.Node> terms = new ArrayList<>();
        for (Step push : pushes) {
            int weight = push.milli().orElse(0);
            terms.add(new Tree.Node(
                    right(Figures.signed(weight), column), Tone.of(weight), sentence(push), children(push)));
        }
        if (!pushes.isEmpty()) {
            terms.add(new Tree.Node(
                    right("= " + Figures.signed(milli), column),
                    Tone.STRONG,
                    List.of("sum of " + pushes.size() + (pushes.size() == 1 ? " push" : " pushes")),
                    List.of()));
        }
        boolean held = view.supposed()
                .map(supposed ->
                        !supposed.commitments(view.state(), view.instrument()).isEmpty())
                .orElse(false);
        String leaning = view.inferred()
                .leaning()
                .map(option -> (held ? ", held at " : ", which gives ") + Words.of(option))
                .orElse("");
        return Tree.Node.of(
                "stance " + Figures.signed(milli) + leaning
                        + (terms.isEmpty() ? "" : ": sum of pushes in log-odds, + against the acting state"),
                terms);
    }

    private Tree.Node asks() {
        List<Ask> asks = view.inferred().asks();
        List<Option> ladder = view.instrument().ladder();
        int neutral = Ask.neutral(view.instrument(), asks);
        String told = asks.stream()
                .map(ask -> Words.of(ask.option()) + " at " + Figures.signed(ask.milli())
                        + (ladder.indexOf(ask.option()) > neutral ? " or above" : " or below"))
                .collect(Collectors.joining(", "));
        boolean turned = view.assessment().question().text(view.instrument()) == TextDirection.FAVOURS;
        return Tree.Node.of(
                "thresholds: " + told + "; otherwise " + Words.of(ladder.get(neutral))
                        + (turned ? " (sign of the stance reversed, because the text favours the acting state)" : ""),
                List.of());
    }

    private Tree.Node node(Step step) {
        List<String> said = new ArrayList<>(sentence(step));
        if (step.kind() == Step.Kind.FRAME) {
            said.set(0, "frame: " + said.get(0));
        }
        return new Tree.Node("", Tone.PLAIN, said, children(step));
    }

    /** The premises of a step. A repeated premise refers back to its first mention. */
    private List<Tree.Node> children(Step step) {
        List<Tree.Node> nodes = new ArrayList<>();
        for (Step premise : step.premises()) {
            boolean again = !told.add(premise);
            if (again && premise.premises().isEmpty()) {
                nodes.add(Tree.Node.of(sentence(premise).get(0), List.of()));
            } else if (again) {
                nodes.add(Tree.Node.of(premise.sentence() + " (as above)", List.of()));
            } else {
                nodes.add(node(premise));
            }
        }
        return nodes;
    }

    private List<String> sentence(Step step) {
        List<String> said = new ArrayList<>();
        said.add(step.sentence() + rule(step) + step.citation().map(this::cited).orElse(""));
        step.citation().flatMap(Citation::note).ifPresent(note -> said.add("note: " + note));
        return said;
    }

    private static String rule(Step step) {
        return step.rule().map(rule -> " (rule " + rule + ")").orElse("");
    }

    private String cited(Citation citation) {
        String judged = citation.basis() == Basis.JUDGED
                ? "; judged"
                        + citation.reliability()
                                .map(grade -> ", reliability " + Words.of(grade))
                                .orElse("")
                : "";
        String published = citation.source().published();
        return ", " + citation.holds() + " (" + citation.source().publisher() + ", "
                + published.substring(0, Math.min(4, published.length())) + " ["
                + sources.number(citation.source()) + "]" + judged + stale(citation) + origin(citation) + ")";
    }

    /** A note on a stale fact. */
    private static String stale(Citation citation) {
        return citation.age()
                .filter(Age::stale)
                .map(age -> "; stale: latest value " + age.year() + ", " + age.years() + " years old, limit "
                        + age.staleAfter())
                .orElse("");
    }

    /** The place of a fact that is not shipped. */
    private static String origin(Citation citation) {
        return citation.origin().file().startsWith(SHIPPED) ? "" : "; from " + citation.origin();
    }

    private static String right(String figure, int column) {
        return " ".repeat(column - Lines.width(figure)) + figure;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
