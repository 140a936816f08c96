/** From measurements to {@code docs/performance.json}, and from it and {@code src/jmh/performance.md} to the page. */
@NullMarked
package demarche.bench.page;

import org.jspecify.annotations.NullMarked;
