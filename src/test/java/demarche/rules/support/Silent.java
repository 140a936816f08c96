package demarche.rules.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A near miss: a test in which one condition keeps these rules silent. {@link RuleWatch} checks that they conclude
 * nothing, and that of what they match on no more than one kind of thing is missing altogether.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Silent {
    /** Ids of rules. */
    String[] value();
}
