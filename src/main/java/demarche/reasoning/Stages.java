package demarche.reasoning;

import demarche.rules.Rule;
import java.util.List;
import org.drools.core.common.InternalAgenda;
import org.kie.api.runtime.KieSession;

/**
 * The fixed order in which groups of rules fire.
 *
 * <p>After any change all groups are focused again in this order. A subset would leave withdrawn conclusions
 * visible.
 */
final class Stages {
    /** Rule-flow groups of {@code rules/}, first to last. */
    static final List<String> ORDER = Rule.STAGES;

    private Stages() {}

    /**
     * Fires all rules until none is left.
     *
     * @param limit the maximum number of firings
     * @return the number of firings; {@code limit} if the limit was reached
     */
    static int fire(KieSession session, int limit) {
        InternalAgenda agenda = (InternalAgenda) session.getAgenda();
        for (int i = ORDER.size() - 1; i >= 0; i--) {
            agenda.setFocus(ORDER.get(i));
        }
        return session.fireAllRules(limit);
    }
}
