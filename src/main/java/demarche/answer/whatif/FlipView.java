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
 * Data of the flip answer.
 *
 * @param start assessment before any change
 * @param stands current position
 * @param wanted position to reach
 * @param within time limit
 * @param most maximum number of changes in a set
 * @param shown number of results in text
 * @param caveats caveats of the figures
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
            return "fact removed: " + explainer.tell(fact.facts().get(0)).sentence();
        }
        Turn.OfDriver driver = (Turn.OfDriver) turn;
        return "driver " + driver.driver().code() + " switched off";
    }

    /** The extent of the search. */
    String thoroughness() {
        // The number that affects the position is known once all single changes are tested.
        String searched = Figures.count(findings.considered(), "change") + " possible"
                + (findings.size() == 0
                        ? ""
                        : ", of which " + findings.bearing() + " affect the position without changing it alone")
                + "; " + Figures.count(findings.inferred(), "set") + " tested.";
        return switch (findings.ended()) {
            case COMPLETE ->
                searched + " The search is complete up to " + Figures.count(findings.size(), "change") + ".";
            case TIME ->
                searched + " The time limit of " + within.toSeconds() + " s ended the search" + sofar()
                        + "; raise it with " + CommandOption.of("within") + ".";
            case STOPPED -> searched + " The search was stopped" + sofar() + ".";
        };
    }

    private String sofar() {
        return findings.size() == 0
                ? " before all single changes were tested"
                : " after all sets of up to " + Figures.count(findings.size(), "change") + "; not all larger"
                        + " sets were tested";
    }
}
