package demarche.answer.why;

import demarche.explain.Explainer;
import demarche.explain.WhyNot;
import java.util.List;

/**
 * Why a state does not take an option, as it is shown.
 *
 * @param shown how many rules are told as text
 * @param caveats what must be said below
 */
public record WhyNotView(WhyNot found, Explainer explainer, int shown, List<String> caveats) {

    public WhyNotView {
        caveats = List.copyOf(caveats);
    }
}
