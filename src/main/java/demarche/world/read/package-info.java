/**
 * Reading and checking of the files under {@code facts/}: CSV tables and YAML documents with exact positions, JSON
 * Schemas, and every error of a run in one list.
 *
 * <p>This is the only place of {@code world} that touches the file system. It knows nothing of rules.
 */
@NullMarked
package demarche.world.read;

import org.jspecify.annotations.NullMarked;
