package demarche.cli;

import demarche.world.Coded;

/** Breakdowns of figures. */
enum By implements Coded {
    REGION
}
