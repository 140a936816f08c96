package demarche.evaluate;

import java.util.SortedMap;

/** A way to say how states will vote: the rules, or a baseline beside them. */
public interface Method {

    /** What it is called, in a word or two. */
    String name();

    /** Whether it has seen the vote it speaks of; such a figure is a yardstick and no forecast. */
    boolean hasSeenTheVote();

    /** What it expects of every state that counts in the roll call, by code. */
    SortedMap<String, Forecast> forecast(RollCall call);
}
