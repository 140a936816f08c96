/**
 * How well inferred sanctions and support match what states were seen to do afterwards, with simple rules beside it. Pure
 * functions of an assessment, the facts of its day and an observed outcome; no rule and no fact may know any of this, and
 * nothing here reads a file.
 */
@NullMarked
package demarche.evaluate.outcome;

import org.jspecify.annotations.NullMarked;
