package demarche.evaluate.backtest;

/** A dispute cannot be held out: the rules cannot be fitted on what is left. */
public final class HoldOutException extends RuntimeException {
    private static final long serialVersionUID = 1;

    HoldOutException(String dispute, IllegalArgumentException cause) {
        super(dispute + " cannot be held out: " + cause.getMessage(), cause);
    }
}
