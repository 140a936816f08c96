package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A member of the United Nations.
 *
 * @param code ISO 3166-1 alpha-3
 * @param name short name as the United Nations uses it
 */
public record State(String code, String name, RegionalGroup group, Evidence evidence) implements Fact {}
