package demarche.answer.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the schema of an answer says of a component beyond its type. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Limits {
    /** The code of a state. */
    String STATE = "^[A-Z]{3}$";

    /** The digest of some files. */
    String DIGEST = "^sha256:[0-9a-f]{64}$";

    /** A regular expression that a text, or each text of a list, matches; none where it is empty. */
    String pattern() default "";

    /** The only value of a whole number; none where it is the default. */
    int only() default Integer.MIN_VALUE;

    /** The least a number can be. */
    double least() default Double.NEGATIVE_INFINITY;

    /** The most a number can be. */
    double most() default Double.POSITIVE_INFINITY;

    /** How many elements a list has at least. */
    int fewest() default 0;
}
