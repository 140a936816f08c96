package demarche.reasoning;

import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Push;

/**
 * A push with the weight it was totalled with.
 *
 * @param milli what it adds to the stance, in milli-log-odds
 */
public record AppliedPush(Push push, Driver driver, int milli) {

    /** Id of the conclusion in the {@link Argument}. */
    public String conclusion() {
        return push.toString();
    }
}
