/** Answers that people and programs read, one room a question over one toolkit. The command line and the workbench stand above. */
@NullMarked
package demarche.answer;

import org.jspecify.annotations.NullMarked;
