/**
 * Simple ways to say how states will vote, to hold the rules against: what most states do, what a region does, what ideal
 * points, the vote before or a regression on the same facts would say. Each is fitted on the votes it is given and on no
 * other, or says that it has seen the vote it speaks of.
 */
@NullMarked
package demarche.evaluate.baseline;

import org.jspecify.annotations.NullMarked;
