package demarche.world.fact;

import demarche.world.Coded;

/** Regional group of the United Nations; a state that belongs to none is {@code NONE}. */
public enum RegionalGroup implements Coded {
    AFRICAN,
    ASIA_PACIFIC,
    EASTERN_EUROPEAN,
    LATIN_AMERICAN_CARIBBEAN,
    WESTERN_EUROPEAN_OTHERS,
    NONE
}
