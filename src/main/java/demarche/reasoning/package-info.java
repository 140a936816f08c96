/**
 * Inference: takes questions and returns {@link demarche.reasoning.Assessment}s.
 *
 * <p>{@code concept} and {@code memory} are the types that rules conclude and match. {@code demarche.rules} reads and compiles
 * them. Drools is used here and in no package above. Results are immutable and independent of the
 * engine. A missing value is {@code @Nullable} in types that rules match, and an {@code Optional} in results.
 */
@NullMarked
package demarche.reasoning;

import org.jspecify.annotations.NullMarked;
