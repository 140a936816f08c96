/**
 * The seed case held against the text it was encoded from: an encoding check, which counts in no accuracy figure, since
 * the text was written after the vote and weights were set with it in view.
 */
@org.jspecify.annotations.NullMarked
package demarche.seed;
