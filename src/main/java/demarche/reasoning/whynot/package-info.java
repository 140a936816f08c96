/**
 * Why a rule did not conclude something about a state: each of its conditions is tested in a working memory at
 * rest, by a query that is compiled on demand.
 *
 * <p>No rule or fact is known here by name, so new rules are covered. {@code demarche.explain} makes the sentences.
 */
@NullMarked
package demarche.reasoning.whynot;

import org.jspecify.annotations.NullMarked;
