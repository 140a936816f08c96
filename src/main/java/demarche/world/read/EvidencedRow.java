package demarche.world.read;

import demarche.world.Evidence;

/** A row that was found right, with what stands behind the facts it makes. */
record EvidencedRow(Row row, Evidence evidence) {}
