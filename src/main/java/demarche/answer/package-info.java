/**
 * Answers as text and as data: one package per question over shared toolkits. The command line and the workbench use
 * it.
 */
@NullMarked
package demarche.answer;

import org.jspecify.annotations.NullMarked;
