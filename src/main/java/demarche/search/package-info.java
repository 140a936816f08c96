/**
 * Searches over many scenarios of one question: where a dial tips a position. No text and no options of commands; each
 * scenario is inferred by the engine and never guessed.
 */
@NullMarked
package demarche.search;

import org.jspecify.annotations.NullMarked;
