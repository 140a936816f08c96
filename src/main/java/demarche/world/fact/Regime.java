package demarche.world.fact;

import demarche.world.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * How far a state is an electoral and a liberal democracy in a year.
 *
 * @param polyarchy permille of V-Dem's electoral democracy index, 0 to 1000
 * @param liberal permille of its liberal democracy index, {@code null} where unknown
 */
public record Regime(String state, int polyarchy, @Nullable Integer liberal, Evidence evidence) implements Fact {}
