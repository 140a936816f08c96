package demarche.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the table of {@code facts/} for a record of facts. Each component except the {@link Evidence} is a column
 * with the component's name in {@code snake_case}, in the same order, with one of the annotations nested here. Columns
 * of time and evidence are common to all tables.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CsvTable {

    /** The file's name without {@code .csv}. */
    String value();

    /** When its facts hold. */
    Class<? extends Validity> when();

    /** Its scope. */
    Expectation.Scope scope() default Expectation.Scope.RECORD;

    /** Age limit in years; 0 means no limit. */
    int staleAfter() default 0;

    /** The table whose gaps this one fills, if any. */
    String standsInFor() default "";

    /** Whether a row holds in both directions between the states of its first two columns. */
    boolean symmetric() default false;

    /** Whether both states of a row may be the same. */
    boolean reflexive() default false;

    /** Part of the key of a fact, in order; required. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Key {
        /** Content of its cells. */
        Holds value() default Holds.ITS_TYPE;
    }

    /** A required value. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Value {
        /** Content of its cells. */
        Holds value() default Holds.ITS_TYPE;
    }

    /** A required detail that distinguishes simultaneous facts, such as a treaty's title. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Detail {}

    /** An optional value; the cell may be empty and the column absent. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Optional {
        /** Content of its cells. */
        Holds value() default Holds.ITS_TYPE;

        /** Meaning of an empty cell; default {@code null}. */
        String otherwise() default NULL;

        /** Nothing. */
        String NULL = "\0";
    }

    /** Content of the cells of a column. */
    enum Holds {
        /** A word of the component's vocabulary, or free text. */
        ITS_TYPE,
        /** The code by which {@code states.csv} introduces a state. */
        NEW_STATE,
        /** The code by which {@code organisations.csv} introduces an organisation. */
        NEW_ORGANISATION,
        /** A country code of the United Nations Statistics Division. */
        M49,
        /** A state that {@code states.csv} lists. */
        STATE,
        /** An organisation that {@code organisations.csv} lists. */
        ORGANISATION,
        /** A state or an organisation. */
        PARTY,
        /** A fraction from 0 to 1, held as permille. */
        SHARE,
        /** A fraction from 0 to 1, held as hundred-thousandths. */
        FINE_SHARE,
        /** A ratio, held as permille. */
        RATIO,
        /** A number on a scale of its own, held as thousandths. */
        THOUSANDTHS,
        /** A whole number. */
        COUNT
    }
}
