/**
 * The fact base: everything on record, and what of it held on a day.
 *
 * <p>A {@link demarche.world.factbase.World} holds all facts of all times, a {@link demarche.world.factbase.Snapshot} those
 * of a day, a {@link demarche.world.factbase.Coverage} says what there is and what is missing.
 */
@NullMarked
package demarche.world.factbase;

import org.jspecify.annotations.NullMarked;
