package demarche.reasoning.memory;

import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.crisis.TextDirection;
import demarche.world.Option;
import demarche.world.Place;
import java.time.LocalDate;

/**
 * A vote of a state on an earlier measure of the same dispute.
 *
 * @param measure the earlier measure's symbol
 * @param date the day of that vote, before the day of the present measure
 * @param cast the vote as it was cast
 * @param answer the vote as if every text were against the acting state: a yes to a text in its favour counts as a no
 * @param asked how demanding the earlier text was compared with the present one
 * @param reopened whether the present measure, unlike the earlier one, is before an emergency special session
 * @param place file and line of the vote
 */
public record EarlierVote(
        String state,
        String measure,
        LocalDate date,
        Option cast,
        Option answer,
        Asked asked,
        boolean reopened,
        Place place) {

    /** One recorded vote on an earlier measure. */
    public static EarlierVote of(String state, Measure earlier, RecordedVotes.Entry vote, Measure atHand) {
        return new EarlierVote(
                state,
                earlier.id(),
                earlier.date(),
                vote.option(),
                earlier.text() == TextDirection.AGAINST ? vote.option() : opposite(vote.option()),
                Asked.of(earlier.ask(), atHand.ask()),
                atHand.emergency() && !earlier.emergency(),
                vote.place());
    }

    private static Option opposite(Option option) {
        return switch (option) {
            case YES -> Option.NO;
            case NO -> Option.YES;
            default -> option;
        };
    }
}
