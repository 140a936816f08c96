package demarche.answer.assess;

import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Words;
import demarche.crisis.CrisisCase;
import demarche.reasoning.StateAssessment;
import demarche.world.Instrument;
import java.util.Collection;
import java.util.List;

/** Totals by option, above the table. */
public final class AssessSummary {
    private static final int COLUMN = 15;

    private final AssessView view;
    private final int width;

    private AssessSummary(AssessView view, int width) {
        this.view = view;
        this.width = width;
    }

    /** Inferred and recorded votes and, for more than a few states, the other instruments. */
    static String of(AssessView view, int width) {
        return new AssessSummary(view, width).render();
    }

    private String render() {
        List<StateAssessment> states = view.listCounted();
        StringBuilder text = new StringBuilder();
        for (Instrument instrument : view.instruments()) {
            if (instrument == Instrument.VOTE) {
                text.append(line(
                        "vote inferred",
                        Counts.inferred(states, Instrument.VOTE).all()));
                if (view.showsRecord()) {
                    text.append(
                            line("vote recorded", Counts.recorded(states, view).all() + matches(states)));
                }
            } else if (states.size() > Arrangement.FEW && instrument != Instrument.INITIATIVE) {
                text.append(line(
                        Words.of(instrument),
                        Counts.inferred(states, instrument).all()));
            }
        }
        return text.toString();
    }

    private String line(String label, String text) {
        return Lines.labelled(label, text, width, COLUMN);
    }

    private String matches(Collection<StateAssessment> states) {
        CrisisCase crisis = view.assessment().question().crisis();
        List<Boolean> compared = states.stream()
                .filter(state -> !crisis.isParty(state.state()))
                .flatMap(state -> view.matches(state).stream())
                .toList();
        if (compared.isEmpty()) {
            return "";
        }
        long matching = compared.stream().filter(match -> match).count();
        return "; " + matching + " of " + Figures.count(compared.size(), "state")
                + (matching == 1 ? " matches" : " match") + " the record, the two parties excluded";
    }
}
