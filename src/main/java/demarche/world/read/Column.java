package demarche.world.read;

/**
 * A column of a table.
 *
 * @param role what it is for
 */
public record Column(String name, CellType type, Role role) {

    /** What a column is for. */
    public enum Role {
        /** Tells the facts of a table apart; every row has it. */
        KEY,
        /** Says something of what the keys name; every row has it. */
        VALUE,
        /** Names one of several that may hold at once, such as a treaty's title; every row has it. */
        DETAIL,
        /** Says something more where it is known; the cell may be empty and the column absent. */
        OPTIONAL
    }

    static Column key(String name, CellType type) {
        return new Column(name, type, Role.KEY);
    }

    /** A column every row fills. */
    public static Column value(String name, CellType type) {
        return new Column(name, type, Role.VALUE);
    }

    static Column detail(String name, CellType type) {
        return new Column(name, type, Role.DETAIL);
    }

    static Column optional(String name, CellType type) {
        return new Column(name, type, Role.OPTIONAL);
    }

    boolean required() {
        return role != Role.OPTIONAL;
    }
}
