package demarche.answer.text;

/**
 * A column of a table.
 *
 * @param title shown in tables
 * @param key shown in CSV
 * @param fit what happens where the table is too wide
 * @param least the width below which it is not shortened
 */
public record Column(String title, String key, Align align, Fit fit, int least) {

    /** On which side the text stands. */
    public enum Align {
        LEFT,
        RIGHT
    }

    /** What happens to a column where the table is too wide. */
    public enum Fit {
        WHOLE,
        SHORTEN,
        /** The last column runs over several lines. */
        WRAP,
        /** The last column stands on lines of its own below the others. */
        BELOW
    }

    /** A column that is always shown whole. */
    public static Column whole(String title) {
        return new Column(title, title, Align.LEFT, Fit.WHOLE, 0);
    }

    /** A column of figures. */
    public static Column figures(String title) {
        return new Column(title, title, Align.RIGHT, Fit.WHOLE, 0);
    }

    /** A column that is shortened with … where the table is too wide. */
    public static Column shortened(String title, int least) {
        return new Column(title, title, Align.LEFT, Fit.SHORTEN, least);
    }

    /** A last column that runs over several lines where the table is too wide. */
    public static Column wrapped(String title) {
        return new Column(title, title, Align.LEFT, Fit.WRAP, 20);
    }

    /** A last column that stands below the others. */
    public static Column below(String title) {
        return new Column("", title, Align.LEFT, Fit.BELOW, 0);
    }
}
