/** Worlds and rules larger than the real ones, to measure how cost grows. They say nothing of any state. */
@NullMarked
package demarche.bench.synthetic;

import org.jspecify.annotations.NullMarked;
