package demarche.reasoning.concept;

import demarche.world.Option;

/** Most members of a union take an option on a measure in a round. */
public record UnionMajority(String union, String measure, int round, Option option) implements Concept {}
