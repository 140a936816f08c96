package demarche.cli;

import demarche.world.Coded;

/** How a result is written. */
enum Format implements Coded {
    TABLE,
    JSON,
    CSV
}
