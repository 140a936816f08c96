/**
 * Why a rule did not conclude something of a state: its conditions as they are written, each asked of a working memory at
 * rest by a query compiled when it is needed.
 *
 * <p>Nothing here knows a rule or a fact by name, so that a rule added tomorrow is covered. Sentences are made elsewhere.
 */
@NullMarked
package demarche.reasoning.whynot;

import org.jspecify.annotations.NullMarked;
