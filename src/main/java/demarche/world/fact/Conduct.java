package demarche.world.fact;

import demarche.world.Evidence;

/**
 * What a state did in a dispute before the case.
 *
 * @param dispute the dispute's id, as cases name it
 * @param toward the state it was done to or for
 */
public record Conduct(String state, String dispute, ConductAct act, String toward, Evidence evidence) implements Fact {}
