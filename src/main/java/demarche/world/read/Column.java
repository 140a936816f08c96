package demarche.world.read;

import demarche.world.Cell;
import demarche.world.CsvTable;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param role its role
 * @param otherwise meaning of an empty cell
 */
public record Column(
        String name, CellType type, Role role, @Nullable Object otherwise) {

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

    /** The role of a column. */
    public enum Role {
        /** Part of the key of a fact; required. */
        KEY,
        /** A required value. */
        VALUE,
        /** A required detail that distinguishes simultaneous facts, such as a treaty's title. */
        DETAIL,
        /** An optional value; the cell may be empty and the column absent. */
        OPTIONAL
    }

    /** A column every row fills. */
    public static Column value(String name, CellType type) {
        return new Column(name, type, Role.VALUE, null);
    }

    static Column optional(String name, CellType type) {
        return new Column(name, type, Role.OPTIONAL, null);
    }

    /**
     * The column a component of a fact declares.
     *
     * @throws IllegalStateException if it declares none
     */
    static Column of(RecordComponent component) {
        CsvTable.@Nullable Key key = component.getAnnotation(CsvTable.Key.class);
        if (key != null) {
            return of(component, key.value(), Role.KEY);
        }
        CsvTable.@Nullable Value value = component.getAnnotation(CsvTable.Value.class);
        if (value != null) {
            return of(component, value.value(), Role.VALUE);
        }
        if (component.isAnnotationPresent(CsvTable.Detail.class)) {
            return of(component, CsvTable.Holds.ITS_TYPE, Role.DETAIL);
        }
        CsvTable.@Nullable Optional optional = component.getAnnotation(CsvTable.Optional.class);
        if (optional == null) {
            throw new IllegalStateException("component " + component.getName() + " of "
                    + component.getDeclaringRecord().getSimpleName()
                    + " says not which column it is; expected one of @Key, @Value, @Detail, @Optional");
        }
        return of(component, optional.value(), Role.OPTIONAL).otherwise(optional.otherwise());
    }

    private static Column of(RecordComponent component, CsvTable.Holds holds, Role role) {
        String name = CAPITAL.matcher(component.getName())
                .replaceAll(capital -> "_" + capital.group().toLowerCase(Locale.ROOT));
        return new Column(name, CellType.of(holds, component), role, null);
    }

    private Column otherwise(String written) {
        return written.equals(CsvTable.Optional.NULL)
                ? this
                : new Column(
                        name, type, role, type.read(new Cell(written, Cell.NOWHERE), References.NONE, new Problems()));
    }

    boolean required() {
        return role != Role.OPTIONAL;
    }
}
