/**
 * The command line: one class a command, its options, exit codes and messages. Reads what was typed, has it answered and
 * prints what {@code report} makes of it; what an answer looks like is not decided here.
 */
@NullMarked
package demarche.cli;

import org.jspecify.annotations.NullMarked;
