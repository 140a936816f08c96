package demarche.reasoning.memory;

/** What is told of a state itself; what that rests on is found from there. */
public interface OfState {
    /** Code of the state. */
    String state();
}
