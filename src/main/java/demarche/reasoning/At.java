package demarche.reasoning;

/** A measure and a round. */
record At(String state, String measure, int round) {}
