package demarche.answer.whatif;

import demarche.answer.ask.Heading;
import demarche.answer.text.CommandOption;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.search.Flip;
import demarche.search.FlipFindings;
import java.util.List;

/** The smallest sets of changes as text, cheapest first. */
public final class FlipText {
    private final FlipView view;
    private final int width;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private FlipText(FlipView view, int width, Paint paint) {
        this.view = view;
        this.width = width;
        this.paint = paint;
    }

    /** The page. */
    public static String of(FlipView view, int width, Paint paint) {
        return new FlipText(view, width, paint).render();
    }

    private String render() {
        String name = view.explainer().name(view.state());
        text.append(Heading.of(
                view.start(),
                view.explainer(),
                name + ", " + Words.of(view.stands().instrument()),
                width,
                paint));
        line(name + ": "
                + view.stands().option().map(Words::of).orElse("no position")
                + view.stands()
                        .stance()
                        .map(milli -> ", stance " + Figures.signed(milli))
                        .orElse("")
                + ". Smallest sets of changes that give " + Words.of(view.wanted()) + ":");
        text.append('\n');
        List<Flip> flips = view.findings().flips();
        if (flips.isEmpty()) {
            line(paint.apply(Tone.STRONG, none()));
        }
        int number = 1;
        for (Flip flip : flips.subList(0, Math.min(view.shown(), flips.size()))) {
            flip(number++, flip);
        }
        if (flips.size() > view.shown()) {
            line((flips.size() - view.shown()) + " costlier sets were found (" + CommandOption.of("show") + " "
                    + flips.size() + ").");
        }
        text.append('\n');
        line(view.thoroughness());
        line("Costs are judged in facts/changeable.yaml; they only sort the results. The engine inferred"
                + " each set, and every change in a set is needed.");
        return text.append(Lines.below(view.caveats(), width, paint)).toString();
    }

    private String none() {
        return view.findings().ended() == FlipFindings.Ended.COMPLETE
                ? "No set of up to " + Figures.count(view.most(), "change") + " gives this position."
                : "No set found within " + view.within().toSeconds() + " s.";
    }

    private void flip(int number, Flip flip) {
        text.append(paint.apply(
                        Tone.STRONG,
                        number + ". cost " + Figures.distance(flip.cost())
                                + flip.placement()
                                        .stance()
                                        .map(milli -> ", stance " + Figures.signed(milli))
                                        .orElse("")))
                .append('\n');
        flip.turns().forEach(turn -> text.append("   ")
                .append(Lines.hanging(view.words(turn) + " (" + Figures.distance(turn.cost()) + ")", width - 3, 5))
                .append('\n'));
    }

    private void line(String sentence) {
        text.append(Lines.hanging(sentence, width, 2)).append('\n');
    }
}
