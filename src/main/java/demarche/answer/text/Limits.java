package demarche.answer.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Constraints of a component in the schema of an answer. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Limits {
    /** Pattern of a state code. */
    String STATE = "^[A-Z]{3}$";

    /** Pattern of a digest of files. */
    String DIGEST = "^sha256:[0-9a-f]{64}$";

    /** A regular expression for a text or each text of a list; empty means none. */
    String pattern() default "";

    /** The only value of a whole number; the default means none. */
    int only() default Integer.MIN_VALUE;

    /** The minimum of a number. */
    double least() default Double.NEGATIVE_INFINITY;

    /** The maximum of a number. */
    double most() default Double.POSITIVE_INFINITY;

    /** The minimum number of elements. */
    int fewest() default 0;
}
