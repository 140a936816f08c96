package demarche.evaluate.change;

/** Infers the later vote of a pair from the record up to and including the earlier. */
@FunctionalInterface
public interface Foresight {

    /** Without and with what is stated to have changed. */
    MoveForecast foresee(ChangePair pair);
}
