package demarche.world.read;

import demarche.world.Basis;
import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.Evidence;
import demarche.world.Expectation;
import demarche.world.Reliability;
import demarche.world.fact.Fact;
import demarche.world.factbase.FactTable;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** A table of {@code facts/} as the record of its facts declares it: see {@link CsvTable}. */
public final class Table {

    private static final Pattern NOT_IN_A_KEY = Pattern.compile("[^\\p{L}\\p{N}._]+");

    private static final List<Column> COMMON = List.of(
            Column.value("source", CellType.SOURCE),
            Column.optional("basis", CellType.word(Basis.class)),
            Column.optional("reliability", CellType.word(Reliability.class)),
            Column.optional("note", CellType.TEXT));

    /** Every table, those that others refer to first. */
    static final List<Table> ALL =
            Arrays.stream(Fact.class.getPermittedSubclasses()).map(Table::new).toList();

    private final Class<?> type;
    private final CsvTable declared;
    private final Kind kind;
    private final List<Column> own;
    private final List<Column> columns;
    private final Constructor<?> constructor;
    /** The key part of each value, computed once per value. */
    private final Map<Object, String> keyParts = new ConcurrentHashMap<>();

    /** @throws IllegalStateException if a component of the record declares no column */
    Table(Class<?> type) {
        this.type = type;
        this.declared = Objects.requireNonNull(type.getAnnotation(CsvTable.class), type.getSimpleName());
        this.kind = Kind.of(declared.when());
        RecordComponent[] components = type.getRecordComponents();
        this.own = Arrays.stream(components, 0, components.length - 1)
                .map(Column::of)
                .toList();
        this.columns =
                Stream.of(own, kind.columns(), COMMON).flatMap(List::stream).toList();
        try {
            this.constructor = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a constructor of its components", e);
        }
    }

    /** The table whose rows a record holds. */
    public static Table of(Class<? extends Fact> type) {
        return ALL.stream().filter(table -> table.type == type).findFirst().orElseThrow();
    }

    /** The name of its file without {@code .csv}. */
    public String name() {
        return declared.value();
    }

    /** The name of its file. */
    public String file() {
        return name() + ".csv";
    }

    /** The names of every column the file may have: its own, when, and what stands behind a row. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The names of its own columns that are, or are not, keys. */
    public List<String> ownHeader(boolean keys) {
        return own.stream()
                .filter(column -> (column.role() == Column.Role.KEY) == keys)
                .map(Column::name)
                .toList();
    }

    Kind kind() {
        return kind;
    }

    boolean symmetric() {
        return declared.symmetric();
    }

    boolean reflexive() {
        return declared.reflexive();
    }

    /** Whether it introduces codes for others to refer to. */
    boolean isRegister() {
        return declared.scope() == Expectation.Scope.REGISTER;
    }

    Expectation expectation() {
        return new Expectation(
                declared.scope(),
                declared.staleAfter(),
                declared.standsInFor().isEmpty() ? null : declared.standsInFor());
    }

    /** Its own columns, keys first in the order in which they form a fact's key. */
    List<Column> own() {
        return own;
    }

    List<Column> columns() {
        return columns;
    }

    /** The evidence of a row; empty if a problem was added. */
    Optional<Evidence> evidence(Row row, Problems problems) {
        int common = columns.size() - COMMON.size();
        @Nullable Basis basis = row.find(common + 1, Basis.class);
        return kind.validity(row, own.size(), problems)
                .map(validity -> new Evidence(
                        key(row) + validity.keySuffix(),
                        validity,
                        row.get(common, String.class),
                        basis == null ? Basis.RECORDED : basis,
                        row.find(common + 2, Reliability.class),
                        row.find(common + 3, String.class),
                        row.place()));
    }

    private String key(Row row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < own.size() && own.get(i).role() == Column.Role.KEY; i++) {
            parts.add(keyParts.computeIfAbsent(row.get(i, Object.class), Table::keyPart));
        }
        if (secondComesFirst(row)) {
            Collections.swap(parts, 0, 1);
        }
        return name() + "/" + String.join("-", parts);
    }

    private static String keyPart(Object value) {
        String written = value instanceof Coded word ? word.code() : value.toString();
        return StringUtils.strip(NOT_IN_A_KEY.matcher(written).replaceAll("-"), "-");
    }

    /**
     * The facts of a row that is right; of a symmetric table both sides, whichever way it is written in the order of
     * {@link FactTable#ORDER}: that of the side with the lesser code first.
     */
    List<Fact> facts(Row row, Evidence evidence) {
        @Nullable Object[] arguments = new @Nullable Object[own.size() + 1];
        for (int i = 0; i < own.size(); i++) {
            @Nullable Object value = row.find(i, Object.class);
            arguments[i] = value == null ? own.get(i).otherwise() : value;
        }
        arguments[own.size()] = evidence;
        if (!symmetric()) {
            return List.of(fact(arguments));
        }
        @Nullable Object[] mirrored = arguments.clone();
        mirrored[0] = arguments[1];
        mirrored[1] = arguments[0];
        return secondComesFirst(row)
                ? List.of(fact(mirrored), fact(arguments))
                : List.of(fact(arguments), fact(mirrored));
    }

    private boolean secondComesFirst(Row row) {
        return symmetric() && row.get(0, String.class).compareTo(row.get(1, String.class)) > 0;
    }

    private Fact fact(@Nullable Object[] arguments) {
        try {
            return (Fact) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row that is right makes a " + type.getSimpleName(), e);
        }
    }
}
