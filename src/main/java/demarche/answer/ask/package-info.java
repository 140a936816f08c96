/** What every question has in common: how it is put, what it supposes, what is loaded to answer it, and the lines above an answer. It knows of no single question. */
@NullMarked
package demarche.answer.ask;

import org.jspecify.annotations.NullMarked;
