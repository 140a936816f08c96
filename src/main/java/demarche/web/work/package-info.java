/**
 * Computation of answers: thread pools, warm sessions and a bounded cache. Without HTTP.
 */
@NullMarked
package demarche.web.work;

import org.jspecify.annotations.NullMarked;
