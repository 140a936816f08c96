package demarche.robustness;

import demarche.explain.Explainer;
import demarche.reasoning.memory.EarlierVote;
import demarche.world.fact.Fact;
import java.util.List;

/** A fact or earlier vote in an argument that can be removed alone. */
public sealed interface Ground {

    /** Its key, unique in a case. */
    String key();

    /** Key of its source. */
    String source();

    /**
     * A fact.
     *
     * @param facts the fact; of a symmetric table both sides
     */
    record OfFact(String key, List<Fact> facts) implements Ground {

        public OfFact {
            facts = List.copyOf(facts);
        }

        /** The fact, of a symmetric table one side. */
        public Fact fact() {
            return facts.get(0);
        }

        @Override
        public String source() {
            return fact().evidence().source();
        }
    }

    /** A recorded vote on an earlier measure of the dispute. */
    record OfVote(EarlierVote vote) implements Ground {

        @Override
        public String key() {
            return vote.measure() + "-" + vote.state();
        }

        @Override
        public String source() {
            return Explainer.SOURCE_OF_VOTES;
        }
    }
}
