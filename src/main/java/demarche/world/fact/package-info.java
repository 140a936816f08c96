/**
 * One record per table of {@code facts/}: something recorded about a state or a pair of states for a period. Rules match
 * on these types by their component names. What {@link demarche.world.CsvTable} says on a record and its components is all
 * that is said of its table.
 *
 * <p>Shares are whole permille (0 to 1000) so that everything computed from them stays in integers. No reading, no
 * inference: what facts amount to (a security guarantee, a principal supporter) is concluded by {@code rules/concepts}.
 */
@NullMarked
package demarche.world.fact;

import org.jspecify.annotations.NullMarked;
