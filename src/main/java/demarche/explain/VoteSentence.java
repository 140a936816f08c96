package demarche.explain;

import demarche.reasoning.memory.EarlierVote;
import demarche.world.Basis;
import demarche.world.factbase.World;
import java.util.Optional;

/** Sentences for recorded votes, each with its citation. */
final class VoteSentence {
    private VoteSentence() {}

    /** Returns a step for a vote. The citation is missing if the facts folder lacks the source of the shipped votes. */
    static Step step(EarlierVote vote, World world, Sentences words) {
        String state = words.word(vote.state());
        String sentence =
                switch (vote.cast()) {
                    case YES -> state + " voted yes on " + vote.measure();
                    case NO -> state + " voted no on " + vote.measure();
                    case ABSTAIN -> state + " abstained on " + vote.measure();
                    default -> state + " did not vote on " + vote.measure();
                };
        Optional<Citation> citation = world.findSource(Explainer.SOURCE_OF_VOTES)
                .map(source -> new Citation(
                        vote.measure() + "-" + vote.state(),
                        "on " + vote.date(),
                        source,
                        Basis.RECORDED,
                        Optional.empty(),
                        Optional.empty(),
                        vote.place(),
                        Optional.empty()));
        return Step.ofFact(sentence, citation);
    }
}
