package demarche.reasoning.concept;

import demarche.world.Option;

/** More members of a union take an option on a measure in a round than take any other. */
public record UnionMajority(String union, String measure, int round, Option option) implements Concept {}
