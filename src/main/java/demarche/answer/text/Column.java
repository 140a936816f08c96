package demarche.answer.text;

/**
 * A column of a table.
 *
 * @param title shown in tables
 * @param key shown in CSV
 * @param fit behaviour if the table is too wide
 * @param least minimum width when shortened
 */
public record Column(String title, String key, Align align, Fit fit, int least) {

    /** Alignment. */
    public enum Align {
        LEFT,
        RIGHT
    }

    /** Behaviour of a column if the table is too wide. */
    public enum Fit {
        WHOLE,
        SHORTEN,
        /** The last column wraps. */
        WRAP,
        /** The last column is printed below the others. */
        BELOW
    }

    /** A column that is never shortened. */
    public static Column whole(String title) {
        return new Column(title, title, Align.LEFT, Fit.WHOLE, 0);
    }

    /** A column of figures. */
    public static Column figures(String title) {
        return new Column(title, title, Align.RIGHT, Fit.WHOLE, 0);
    }

    /** A column that is shortened with … if the table is too wide. */
    public static Column shortened(String title, int least) {
        return new Column(title, title, Align.LEFT, Fit.SHORTEN, least);
    }

    /** A last column that wraps if the table is too wide. */
    public static Column wrapped(String title) {
        return new Column(title, title, Align.LEFT, Fit.WRAP, 20);
    }

    /** A last column that is printed below the others. */
    public static Column below(String title) {
        return new Column("", title, Align.LEFT, Fit.BELOW, 0);
    }
}
