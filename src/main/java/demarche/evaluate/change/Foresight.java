package demarche.evaluate.change;

/** Infers the later vote of a pair from the record up to and including the earlier. */
@FunctionalInterface
public interface Foresight {

    /** Forecasts without and with the stated changes. */
    MoveForecast foresee(ChangePair pair);
}
