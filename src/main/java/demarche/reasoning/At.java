package demarche.reasoning;

/** What a state is asked in a round. */
record At(String state, String measure, int round) {}
