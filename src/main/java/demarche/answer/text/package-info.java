/** Shared formats of answers: tables, trees, figures, CSV and JSON. Independent of questions and facts. */
@NullMarked
package demarche.answer.text;

import org.jspecify.annotations.NullMarked;
