package demarche.answer.whatif;

import demarche.answer.ask.Caveats;
import demarche.answer.ask.Composed;
import demarche.answer.ask.Desk;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.answer.ask.RefusedException;
import demarche.answer.ask.Selection;
import demarche.answer.ask.Suppose;
import demarche.answer.ask.Supposition;
import demarche.crisis.read.Library;
import demarche.reasoning.Assessment;
import demarche.reasoning.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * The question: scenarios beside the baseline.
 *
 * @param inquiry with the scenario of the first column, if any
 * @param beside further columns: scenarios joined by +
 * @param detail whether to print causal chains
 */
public record WhatifInquiry(Inquiry inquiry, List<String> beside, Selection shown, boolean detail) {
    private static final int MOST_COLUMNS = 4;

    /** @throws RefusedException if there are too many columns */
    public WhatifInquiry {
        beside = List.copyOf(beside);
        int columns = 1 + (inquiry.suppose().isGiven() ? 1 : 0) + beside.size();
        if (columns > MOST_COLUMNS) {
            throw new RefusedException(columns + " columns with the baseline", "at most " + MOST_COLUMNS + " fit");
        }
    }

    /**
     * The answer.
     *
     * @throws RefusedException if no scenario is given
     */
    public WhatifView answer(Desk desk) {
        Loaded loaded = desk.loaded();
        Question question = desk.question(inquiry);
        List<Composed> composed = columns().stream()
                .map(suppose -> Composed.of(suppose, question, loaded))
                .toList();
        if (composed.isEmpty()) {
            throw noScenario(loaded.library());
        }
        return desk.lend(
                question,
                session -> view(
                        session.baseline(),
                        composed.stream().map(one -> one.on(session, loaded)).toList(),
                        loaded));
    }

    private List<Suppose> columns() {
        List<Suppose> columns = new ArrayList<>();
        if (inquiry.suppose().isGiven()) {
            columns.add(inquiry.suppose());
        }
        beside.forEach(typed -> columns.add(Suppose.scenarios(parts(typed))));
        return columns;
    }

    private WhatifView view(Assessment baseline, List<Supposition> columns, Loaded loaded) {
        return new WhatifView(
                baseline,
                loaded.explainer().on(baseline.asOf()),
                columns,
                shown.shownStates(baseline, loaded),
                shown.someStates(),
                detail,
                shown.shownInstruments(),
                Caveats.of(columns.stream().map(Supposition::changes).toList()));
    }

    private static List<String> parts(String typed) {
        List<String> parts = List.of(typed.split("\\+", -1));
        if (parts.stream().anyMatch(String::isBlank)) {
            throw new RefusedException(
                    naming -> "\"" + typed + "\" is not a list of scenarios",
                    "beside",
                    naming -> "expected scenarios joined by +, such as escalation+energy-shock");
        }
        return parts;
    }

    private static RefusedException noScenario(Library library) {
        return new RefusedException(
                naming -> "no scenario is given",
                "with",
                naming -> "name one with " + naming.apply("with") + " ("
                        + String.join(", ", library.scenarios().listIds()) + "), set a lever with "
                        + naming.apply("set") + " ("
                        + String.join(", ", library.levers().listIds())
                        + "), or impose a position with " + naming.apply("assume") + " CHN.vote=yes");
    }
}
