package demarche.world.read;

import demarche.world.Cell;
import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.Instrument;
import demarche.world.Option;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types of cells: parsing and the description for messages. */
public interface CellType {

    /** The description for messages. */
    String expected();

    /** The value of a cell that is not empty; {@code null} after a problem was added. */
    @Nullable Object read(Cell cell, References references, Problems problems);

    /** A title, a name, a note. */
    CellType TEXT = parsed("text", "text", Optional::of);

    /** A country code of the United Nations Statistics Division. */
    CellType M49 = matching("M49 code", "\\d{3}", "three digits (M49)");

    /** The code by which {@code states.csv} introduces a state. */
    CellType NEW_STATE = matching("state code", "[A-Z]{3}", "three capital letters (ISO 3166-1 alpha-3)");

    /** The code by which {@code organisations.csv} introduces an organisation. */
    CellType NEW_ORGANISATION =
            matching("organisation code", "[A-Z][A-Z0-9_-]*", "capital letters and digits such as NATO or G77");

    /** A state that {@code states.csv} lists. */
    CellType STATE = reference(References::states, "a state code of states.csv");

    /** An organisation that {@code organisations.csv} lists. */
    CellType ORGANISATION = reference(References::organisations, "an organisation code of organisations.csv");

    /** A state or an organisation. */
    CellType PARTY = reference(References::parties, "a code of states.csv or organisations.csv");

    /** A source that {@code sources.yaml} lists. */
    CellType SOURCE = reference(References::sources, "a key of sources.yaml");

    /** A fraction from 0 to 1, read as permille and rounded half up. */
    CellType SHARE = decimal("share", "a share from 0 to 1", 3, BigDecimal.ZERO, BigDecimal.ONE);

    /** A fraction from 0 to 1, read as hundred-thousandths and rounded half up. */
    CellType FINE_SHARE = decimal("share", "a share from 0 to 1", 5, BigDecimal.ZERO, BigDecimal.ONE);

    /** A ratio, read as permille and rounded half up. */
    CellType RATIO = decimal("ratio", "a decimal number from 0 to 100000", 3, BigDecimal.ZERO, new BigDecimal(100_000));

    /** A number on a scale of its own, read as thousandths and rounded half up. */
    CellType THOUSANDTHS =
            decimal("number", "a decimal number from -100 to 100", 3, new BigDecimal(-100), new BigDecimal(100));

    /** A whole number from 0 to 999,999,999. */
    CellType COUNT = parsed(
            "number",
            "a whole number, 0 or more",
            text -> text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());

    /** A calendar year. */
    CellType YEAR = parsed(
            "year",
            "a year such as 2021",
            text -> text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());

    /** The first day that a {@link PartialDate} may mean. */
    CellType FIRST_DAY =
            parsed("date", PartialDate.EXPECTED, text -> PartialDate.parse(text).map(PartialDate::first));

    /** The last day that a {@link PartialDate} may mean. */
    CellType LAST_DAY =
            parsed("date", PartialDate.EXPECTED, text -> PartialDate.parse(text).map(PartialDate::last));

    /** The instrument of an {@link #OPTION}. */
    CellType INSTRUMENT = new RowWord(List.of(Instrument.values()));

    /** An option; checked against the instrument of its row. */
    CellType OPTION = new RowWord(List.of(Option.values()));

    /** The cell type of a component. */
    static CellType of(CsvTable.Holds holds, RecordComponent component) {
        return switch (holds) {
            case ITS_TYPE -> ofType(component);
            case NEW_STATE -> NEW_STATE;
            case NEW_ORGANISATION -> NEW_ORGANISATION;
            case M49 -> M49;
            case STATE -> STATE;
            case ORGANISATION -> ORGANISATION;
            case PARTY -> PARTY;
            case SHARE -> SHARE;
            case FINE_SHARE -> FINE_SHARE;
            case RATIO -> RATIO;
            case THOUSANDTHS -> THOUSANDTHS;
            case COUNT -> COUNT;
        };
    }

    private static CellType ofType(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Instrument.class) {
            return INSTRUMENT;
        }
        if (type == Option.class) {
            return OPTION;
        }
        if (Coded.class.isAssignableFrom(type)) {
            return word(Arrays.stream(type.getEnumConstants())
                    .map(Coded.class::cast)
                    .toList());
        }
        if (type == String.class) {
            return TEXT;
        }
        throw new IllegalStateException("component " + component.getName() + " of "
                + component.getDeclaringRecord().getSimpleName() + " says not what its cells hold; expected its"
                + " unit");
    }

    /** A word of a closed vocabulary. */
    static <E extends Enum<E> & Coded> CellType word(Class<E> vocabulary) {
        return word(List.of(vocabulary.getEnumConstants()));
    }

    /** One of the words given. */
    static CellType word(List<? extends Coded> words) {
        return new Word(words);
    }

    private static CellType parsed(String noun, String expected, Function<String, Optional<?>> parser) {
        return new Parsed(noun, expected, parser);
    }

    private static CellType decimal(String noun, String expected, int decimals, BigDecimal least, BigDecimal most) {
        return new Decimal(noun, expected, decimals, least, most);
    }

    private static CellType matching(String noun, String regex, String expected) {
        Pattern pattern = Pattern.compile(regex);
        return parsed(noun, expected, text -> pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty());
    }

    private static CellType reference(Function<References, Codes> list, String expected) {
        return new Reference(list, expected);
    }

    /** A cell that is read by itself. */
    record Parsed(String noun, String expected, Function<String, Optional<?>> parser) implements CellType {
        @Override
        public @Nullable Object read(Cell cell, References references, Problems problems) {
            Optional<?> value = parser.apply(cell.text());
            if (value.isEmpty()) {
                problems.add(cell.place(), noun + " " + Problem.quote(cell.text()), expected);
                return null;
            }
            return value.get();
        }
    }

    /** A cell that names something listed elsewhere. */
    record Reference(Function<References, Codes> list, String expected) implements CellType {
        @Override
        public @Nullable Object read(Cell cell, References references, Problems problems) {
            return list.apply(references).check(cell, problems) ? cell.text() : null;
        }
    }

    /** A cell that holds a word of a closed list. */
    record Word(List<? extends Coded> words) implements CellType {
        @Override
        public String expected() {
            return "one of " + String.join(", ", codes());
        }

        @Override
        public @Nullable Object read(Cell cell, References references, Problems problems) {
            @Nullable Coded word = find(words, cell.text());
            if (word == null) {
                problems.addUnknown(cell.place(), "word", cell.text(), expected(), codes());
            }
            return word;
        }

        private List<String> codes() {
            return words.stream().map(Coded::code).toList();
        }

        private static @Nullable Coded find(List<? extends Coded> words, String code) {
            for (Coded word : words) {
                if (word.code().equals(code)) {
                    return word;
                }
            }
            return null;
        }
    }

    /** A word that is checked with its row. */
    record RowWord(List<? extends Coded> words) implements CellType {
        @Override
        public String expected() {
            return "text";
        }

        @Override
        public @Nullable Object read(Cell cell, References references, Problems problems) {
            return Word.find(words, cell.text());
        }
    }

    /**
     * A cell that holds a decimal number, read as a whole number of its smallest unit.
     *
     * @param decimals how many decimals the smallest unit has
     */
    record Decimal(String noun, String expected, int decimals, BigDecimal least, BigDecimal most) implements CellType {
        private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)");

        @Override
        public @Nullable Object read(Cell cell, References references, Problems problems) {
            if (!NUMBER.matcher(cell.text()).matches()) {
                problems.add(cell.place(), "text " + Problem.quote(cell.text()), expected());
                return null;
            }
            BigDecimal value = new BigDecimal(cell.text());
            if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                problems.add(cell.place(), noun + " " + cell.text(), expected());
                return null;
            }
            return value.movePointRight(decimals)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        }
    }
}
