package demarche.evaluate;

import java.util.List;

/** A method that is fitted before it can say anything. */
@FunctionalInterface
public interface Trainee {

    /**
     * The method as fitted on some roll calls and on no other.
     *
     * @param training those of other disputes than the ones it will be asked about, for a held-out figure
     * @throws IllegalArgumentException if they are too few to fit on
     */
    Method fittedOn(List<RollCall> training);
}
