/**
 * The command line: one class per command, with options, exit codes and messages. Parses arguments, calls {@code
 * answer} and prints the result. The layout of answers belongs to {@code answer}.
 */
@NullMarked
package demarche.cli;

import org.jspecify.annotations.NullMarked;
