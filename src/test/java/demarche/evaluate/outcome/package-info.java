/** Tests of what is observed of sanctions and support. */
@org.jspecify.annotations.NullMarked
package demarche.evaluate.outcome;
