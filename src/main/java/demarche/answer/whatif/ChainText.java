package demarche.answer.whatif;

import demarche.answer.ask.NextAsk;
import demarche.answer.ask.Supposition;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.explain.Difference;
import demarche.explain.PushChange;
import demarche.reasoning.memory.Outlook;
import java.util.SortedSet;

/** The causal chain of a scenario for one position: cause, rule, push, commitment. */
public final class ChainText {
    private final Supposition column;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private ChainText(Supposition column, int width) {
        this.column = column;
        this.width = width;
    }

    static String of(Difference difference, Supposition column, int width, Paint paint) {
        ChainText chain = new ChainText(column, width);
        chain.text
                .append(paint.apply(
                        Tone.STRONG,
                        Lines.hanging(
                                difference.state() + " "
                                        + column.explainer().name(difference.state()) + ", "
                                        + Words.of(difference.instrument()) + ": " + outcome(difference),
                                width,
                                2)))
                .append('\n');
        difference.changes().forEach(chain::link);
        chain.stance(difference);
        chain.holds(difference);
        return chain.text.toString();
    }

    private static String outcome(Difference difference) {
        return difference.outlook() == Outlook.REASSESSES
                ? Words.of(difference.from()) + " → " + Words.of(difference.to())
                : "remains at " + Words.of(difference.to())
                        + (difference.outlook() == Outlook.UNDER_STRAIN ? ", under strain" : "");
    }

    private void link(PushChange change) {
        SortedSet<String> causes = column.causes(change);
        String cause = !causes.isEmpty()
                ? String.join(" and ", causes)
                : change.push().push().round() > 0 ? "positions of the previous round" : "changes of the scenario";
        String deed =
                switch (change.kind()) {
                    case STARTS -> "starts, ";
                    case STOPS -> "stops, ";
                    case WEIGHS ->
                        "changes from "
                                + change.before()
                                        .map(push -> Figures.signed(push.milli()))
                                        .orElse("") + " to "
                                + change.after()
                                        .map(push -> Figures.signed(push.milli()))
                                        .orElse("") + ", ";
                };
        item(cause + " → " + change.push().push().rule() + " " + deed + Figures.signed(change.milli()) + ": "
                + String.join("; ", column.because(change)));
    }

    private void stance(Difference difference) {
        if (difference.before().isEmpty() || difference.after().isEmpty()) {
            if (difference.from() != difference.to()) {
                column.because(difference).forEach(sentence -> item("→ " + sentence));
            }
            return;
        }
        String next = difference.outlook() == Outlook.REASSESSES
                ? ""
                : NextAsk.of(column.assessment(), difference)
                        .map(ask -> "; " + Figures.distance(ask.milli()) + " short of " + Words.of(ask.option()))
                        .orElse("; no further option in this direction");
        item("→ stance " + Figures.signed(difference.before().get()) + " → "
                + Figures.signed(difference.after().get()) + next);
    }

    private void holds(Difference difference) {
        if (difference.outlook() == Outlook.REASSESSES) {
            return;
        }
        column.holds(difference.state(), difference.instrument())
                .forEach(hold -> item("held by " + hold.rule()
                        + hold.cost()
                                .map(cost -> " (cost " + Figures.distance(cost) + ")")
                                .orElse("")
                        + ": " + String.join("; ", hold.because())));
    }

    private void item(String sentence) {
        text.append("  ").append(Lines.hanging(sentence, width - 2, 4)).append('\n');
    }
}
