package demarche.answer.why;

import demarche.explain.Explainer;
import demarche.explain.WhyNot;
import java.util.List;

/**
 * Data of the whynot answer.
 *
 * @param shown number of rules in text
 * @param caveats caveats of the figures
 */
public record WhyNotView(WhyNot found, Explainer explainer, int shown, List<String> caveats) {

    public WhyNotView {
        caveats = List.copyOf(caveats);
    }
}
