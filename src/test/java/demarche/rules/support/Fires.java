package demarche.rules.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test in which these rules fire and their conclusions stand; {@link RuleWatch} checks that they do. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Fires {
    /** Ids of rules. */
    String[] value();
}
