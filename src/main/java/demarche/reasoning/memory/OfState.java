package demarche.reasoning.memory;

/** A conclusion about one state. */
public interface OfState {
    /** Code of the state. */
    String state();
}
