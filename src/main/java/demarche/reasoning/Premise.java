package demarche.reasoning;

import demarche.reasoning.concept.Concept;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Party;
import demarche.world.fact.Fact;

/** A match of a condition of a rule. */
public sealed interface Premise {

    /** A fact of the world; for a symmetric fact its {@linkplain Fact#firstSide() first side}. */
    record OfFact(Fact fact) implements Premise {
        @Override
        public String toString() {
            return "OfFact[" + fact.evidence().key() + ']';
        }
    }

    /** A concept, which is itself a conclusion. */
    record OfConcept(Concept concept) implements Premise {}

    /** A declaration of the case file. */
    record OfCase(Party party) implements Premise {}

    /** A recorded vote on an earlier measure of the dispute. */
    record OfVote(EarlierVote vote) implements Premise {}

    /** The gravity of the act in the case, 0 to 3. */
    record OfGravity(int level) implements Premise {}

    /** The stance of a state on a measure after a round. */
    record OfStanding(String state, String measure, int round) implements Premise {}

    /** A setting of a lever. */
    record OfLever(LeverValue lever) implements Premise {}

    /** An assumed position. */
    record OfAssumed(Assumed assumed) implements Premise {}
}
