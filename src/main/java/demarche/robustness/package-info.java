/**
 * What a position stands and falls with: how far the stance is from the next ask, the facts and sources that carry it, the
 * numbers it is sensitive to, and how much may be said of it. Every flip it names is the engine's own answer.
 */
@NullMarked
package demarche.robustness;

import org.jspecify.annotations.NullMarked;
