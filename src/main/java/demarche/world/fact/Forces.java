package demarche.world.fact;

import demarche.world.Evidence;

/**
 * Military personnel a state hosts on its territory by agreement.
 *
 * @param personnel number of active-duty personnel
 */
public record Forces(String state, String sender, int personnel, Evidence evidence) implements Fact {}
