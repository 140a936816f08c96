/** The toolkit of every answer: tables, trees, figures, CSV and JSON. It knows of no question and no fact. */
@NullMarked
package demarche.answer.text;

import org.jspecify.annotations.NullMarked;
