/** The rules of five drivers by hand in Java, to measure what the rule engine costs. Nothing here reasons for anybody: it must agree with {@code rules/}. */
@NullMarked
package demarche.bench.plain;

import org.jspecify.annotations.NullMarked;
