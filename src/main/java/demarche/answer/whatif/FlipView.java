package demarche.answer.whatif;

import demarche.answer.text.CommandOption;
import demarche.answer.text.Figures;
import demarche.crisis.read.Library;
import demarche.explain.Explainer;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.search.FlipFindings;
import demarche.search.Turn;
import demarche.world.Option;
import java.time.Duration;
import java.util.List;

/**
 * The least that would turn a state, as it is shown.
 *
 * @param start what is inferred before anything is turned
 * @param stands where the state stands then
 * @param wanted the option it was to be turned to
 * @param within the time the search was given
 * @param most how many changes it was to combine
 * @param shown how many of what was found are told as text
 * @param caveats what must be said below
 */
public record FlipView(
        Assessment start,
        Explainer explainer,
        Library library,
        String state,
        InstrumentAssessment stands,
        Option wanted,
        FlipFindings findings,
        Duration within,
        int most,
        int shown,
        List<String> caveats) {

    public FlipView {
        caveats = List.copyOf(caveats);
    }

    /** A change in words. */
    String words(Turn turn) {
        if (turn instanceof Turn.OfLever lever) {
            return lever.setting().written() + ": "
                    + lever.dial().lever().inWords(lever.setting().value());
        }
        if (turn instanceof Turn.OfFact fact) {
            return "no longer holds: " + explainer.tell(fact.facts().get(0)).sentence();
        }
        Turn.OfDriver driver = (Turn.OfDriver) turn;
        return "the driver " + driver.driver().code() + " switched off";
    }

    /** What was searched, and how thoroughly. */
    String thoroughness() {
        // Which of them bear on it is known when every one has been tried alone.
        String searched = Figures.count(findings.considered(), "change") + " considered"
                + (findings.size() == 0
                        ? ""
                        : ", of which " + findings.bearing() + " bear on it without turning it alone")
                + "; " + Figures.count(findings.inferred(), "set") + " inferred.";
        return switch (findings.ended()) {
            case COMPLETE ->
                searched + " Every set of up to " + Figures.count(findings.size(), "change")
                        + " that bear on it was tried.";
            case TIME ->
                searched + " The time of " + within.toSeconds() + " s was over" + sofar() + "; "
                        + CommandOption.of("within") + " gives more.";
            case STOPPED -> searched + " Stopped" + sofar() + ".";
        };
    }

    private String sofar() {
        return findings.size() == 0
                ? " before every single change was tried"
                : " after every set of " + Figures.count(findings.size(), "change") + ", before all larger ones";
    }
}
