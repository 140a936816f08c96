package demarche.reasoning;

import demarche.crisis.Ask;
import demarche.crisis.TextDirection;
import demarche.reasoning.memory.Rung;
import demarche.rules.KnowledgeBase;
import demarche.world.Instrument;
import java.util.Collection;
import java.util.List;

/** Opens to tests in other packages what the engine keeps to itself: a session fired in the one fixed order. */
public final class TestSession {
    private static final int FIRING_LIMIT = 10_000;

    private TestSession() {}

    /** Fires every group of rules on these facts, as the engine does. */
    public static Inference fire(KnowledgeBase base, Collection<?> facts) {
        return Inference.of(base, facts, FIRING_LIMIT)
                .orElseThrow(() ->
                        new IllegalStateException("the rules do not come to rest within " + FIRING_LIMIT + " firings"));
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
