/**
 * Scalability of the recorded votes of a dispute: Guttman errors, Loevinger's H, and states that break the order. Uses
 * recorded votes only, without forecasts, rules or engine, and reads no file.
 */
@NullMarked
package demarche.evaluate.scale;

import org.jspecify.annotations.NullMarked;
