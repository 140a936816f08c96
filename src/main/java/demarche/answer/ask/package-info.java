/**
 * Shared parts of all questions: the inquiry, the scenario, loading, and the heading. Nothing here belongs to one
 * question.
 */
@NullMarked
package demarche.answer.ask;

import org.jspecify.annotations.NullMarked;
