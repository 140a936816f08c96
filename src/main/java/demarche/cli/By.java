package demarche.cli;

import demarche.world.Coded;

/** What figures are broken down by. */
enum By implements Coded {
    REGION
}
