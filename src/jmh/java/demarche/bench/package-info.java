/**
 * How long the parts of an answer take, once the process is warm. Run by {@code ./mvnw -Pbench test}; nothing here is a test
 * or part of what is shipped.
 */
@NullMarked
package demarche.bench;

import org.jspecify.annotations.NullMarked;
