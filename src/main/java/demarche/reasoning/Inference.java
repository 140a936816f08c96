package demarche.reasoning;

import demarche.rules.KnowledgeBase;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * What a fresh session holds when the rules have come to rest on stated facts.
 *
 * @param objects everything in working memory
 * @param argument what was concluded, with the rules that justify it
 * @param fired ids of the rules that fired at least once, even where their conclusion was withdrawn again
 */
public record Inference(List<Object> objects, Argument argument, Set<String> fired) {

    /** Fires every group of rules on these facts; nothing where the rules have not come to rest at the limit. */
    static Optional<Inference> of(KnowledgeBase base, Collection<?> facts, int limit) {
        Set<String> fired = new LinkedHashSet<>();
        KieSession session = base.newSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    fired.add(String.valueOf(
                            event.getMatch().getRule().getMetaData().get("id")));
                }
            });
            facts.forEach(session::insert);
            return Stages.fire(session, limit) < limit
                    ? Optional.of(new Inference(
                            List.copyOf(session.getObjects()), ArgumentReader.read(session), Set.copyOf(fired)))
                    : Optional.empty();
        } finally {
            session.dispose();
        }
    }
}
