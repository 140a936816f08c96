/**
 * The reasoning itself: questions in, {@link demarche.reasoning.Assessment}s out.
 *
 * <p>{@code concept} and {@code memory} are the types rules conclude and work on, {@code demarche.rules} reads and compiles
 * them. Drools is used here and nowhere above; what leaves this package is immutable and asks the engine
 * nothing. What may be missing is {@code @Nullable} in types that rules match, and an {@code Optional} in answers.
 */
@NullMarked
package demarche.reasoning;

import org.jspecify.annotations.NullMarked;
