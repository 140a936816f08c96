package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A state without a vote in the General Assembly under Article 19 of the Charter (arrears).
 */
public record Suspension(String state, String resolution, Evidence evidence) implements Fact {}
