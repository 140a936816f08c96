package demarche.cli;

import demarche.world.Coded;

/** Output formats. */
enum Format implements Coded {
    TABLE,
    JSON,
    CSV
}
