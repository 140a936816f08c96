package demarche.reasoning;

import demarche.reasoning.concept.Concept;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Party;
import demarche.world.fact.Fact;

/** What a rule matched on. */
public sealed interface Premise {

    /** A fact of the world; of a symmetric one the {@linkplain Fact#firstSide() first side}, whichever was matched. */
    record OfFact(Fact fact) implements Premise {
        @Override
        public String toString() {
            return "OfFact[" + fact.evidence().key() + ']';
        }
    }

    /** What facts amount to, which is concluded itself. */
    record OfConcept(Concept concept) implements Premise {}

    /** A declaration of the case file. */
    record OfCase(Party party) implements Premise {}

    /** A recorded vote on an earlier measure of the dispute. */
    record OfVote(EarlierVote vote) implements Premise {}

    /** How grave the case says the act is, 0 to 3. */
    record OfGravity(int level) implements Premise {}

    /** Where a state stands on a measure after a round: the sum of its pushes. */
    record OfStanding(String state, String measure, int round) implements Premise {}

    /** A lever that is turned. */
    record OfLever(LeverValue lever) implements Premise {}

    /** A position that is imposed. */
    record OfAssumed(Assumed assumed) implements Premise {}
}
