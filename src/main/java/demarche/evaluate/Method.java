package demarche.evaluate;

import java.util.SortedMap;

/** A forecasting method: the rules or a baseline. */
public interface Method {

    /** Its short name. */
    String name();

    /** Whether it has seen the vote; then it is a yardstick, not a forecast. */
    boolean hasSeenTheVote();

    /** Its forecasts for all scored states of a roll call, by code. */
    SortedMap<String, Forecast> forecast(RollCall call);
}
