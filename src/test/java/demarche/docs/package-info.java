/** Documentation that runs: every command shown to a reader is run, and every output shown is the real one. */
@org.jspecify.annotations.NullMarked
package demarche.docs;
