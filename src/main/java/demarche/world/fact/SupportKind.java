package demarche.world.fact;

import demarche.world.Coded;

/** What a supporter gives. */
public enum SupportKind implements Coded {
    ECONOMIC,
    MILITARY,
    POLITICAL
}
