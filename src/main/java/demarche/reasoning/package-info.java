/**
 * The reasoning itself: questions in, {@link demarche.reasoning.Assessment}s out.
 *
 * <p>{@code rulebase} turns rule files into a knowledge base, {@code concept} and {@code memory} are the types rules
 * conclude and work on. Drools is used here and nowhere above; what leaves this package is immutable and asks the engine
 * nothing. What may be missing is {@code @Nullable} in types that rules match, and an {@code Optional} in answers.
 */
@NullMarked
package demarche.reasoning;

import org.jspecify.annotations.NullMarked;
