package demarche.world.fact;

import demarche.world.Evidence;

/**
 * How far a state is an electoral democracy in a year.
 *
 * @param polyarchy permille of V-Dem's electoral democracy index, 0 to 1000
 */
public record Regime(String state, int polyarchy, Evidence evidence) implements Fact {}
