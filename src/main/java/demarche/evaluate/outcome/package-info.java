/**
 * Comparison of inferred sanctions and support with observed outcomes, beside simple rules. Pure
 * functions of an assessment, the facts of its day and an observed outcome; no rule and no fact may know any of this,
 * and
 * nothing here reads a file.
 */
@NullMarked
package demarche.evaluate.outcome;

import org.jspecify.annotations.NullMarked;
