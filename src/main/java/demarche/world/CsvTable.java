package demarche.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the table of {@code facts/} whose rows a record of facts holds. Each component but the {@link Evidence} is a
 * column of the component's name in {@code snake_case}, in the same order, and says what it is for by one of the
 * annotations nested here. The columns that say when, and what stands behind a row, are those of every table.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CsvTable {

    /** The file's name without {@code .csv}. */
    String value();

    /** When its facts hold. */
    Class<? extends Validity> when();

    /** Of whom it speaks. */
    Expectation.Scope scope() default Expectation.Scope.RECORD;

    /** Years after which what a row says is too old to be relied on unseen; 0 where it does not age. */
    int staleAfter() default 0;

    /** The table whose gaps this one fills, if any. */
    String standsInFor() default "";

    /** Whether a row holds both ways between the states of its first two columns. */
    boolean symmetric() default false;

    /** Whether a row may speak of a state and itself. */
    boolean reflexive() default false;

    /** Tells the facts of a table apart; every row has it. Keys form the fact's key in their order. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Key {
        /** What its cells hold. */
        Holds value() default Holds.ITS_TYPE;
    }

    /** Says something of what the keys name; every row has it. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Value {
        /** What its cells hold. */
        Holds value() default Holds.ITS_TYPE;
    }

    /** Names one of several that may hold at once, such as a treaty's title; every row has it. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Detail {}

    /** Says something more where it is known; the cell may be empty and the column absent. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Optional {
        /** What its cells hold. */
        Holds value() default Holds.ITS_TYPE;

        /** What an empty cell stands for, as a cell would say it; {@code null} unless given. */
        String otherwise() default NULL;

        /** Nothing. */
        String NULL = "\0";
    }

    /** What the cells of a column hold. */
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
