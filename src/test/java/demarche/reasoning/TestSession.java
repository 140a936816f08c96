package demarche.reasoning;

import demarche.crisis.Ask;
import demarche.crisis.TextDirection;
import demarche.reasoning.memory.Rung;
import demarche.rules.KnowledgeBase;
import demarche.world.Instrument;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Opens to tests in other packages what the engine keeps to itself: a session fired in the one fixed order. */
public final class TestSession {
    private static final int FIRING_LIMIT = 10_000;

    private TestSession() {}

    /**
     * What a fresh session holds when it has come to rest.
     *
     * @param argument what was concluded, with the rules that justify it
     * @param fired ids of the rules that fired at least once, even where their conclusion was withdrawn again
     */
    public record Rest(List<Object> objects, Argument argument, Set<String> fired) {}

    /** Fires every group of rules on these facts, as the engine does. */
    public static Rest fire(KnowledgeBase base, Collection<?> facts) {
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
            if (Stages.fire(session, FIRING_LIMIT) >= FIRING_LIMIT) {
                throw new IllegalStateException("the rules do not come to rest within " + FIRING_LIMIT + " firings");
            }
            return new Rest(List.copyOf(session.getObjects()), ArgumentReader.read(session), Set.copyOf(fired));
        } finally {
            session.dispose();
        }
    }

    /** The groups of rules, first to last. */
    public static List<String> stages() {
        return Stages.ORDER;
    }

    /** The ladder of a measure, as the engine builds it. */
    public static List<Rung> rungs(String measure, Instrument instrument, TextDirection text, List<Ask> asks) {
        return Ladder.rungs(measure, instrument, text, asks);
    }
}
