package demarche.world.fact;

import static demarche.world.CsvTable.Holds.M49;
import static demarche.world.CsvTable.Holds.NEW_STATE;
import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Optional;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Expectation.Scope;
import demarche.world.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A member of the United Nations.
 *
 * @param code ISO 3166-1 alpha-3
 * @param name as the United Nations uses it
 * @param shortName for sentences and tables; the same as the name where none is given
 * @param article before the short name within a sentence, {@code the} or nothing
 * @param m49 code of the United Nations Statistics Division, three digits; empty if unknown
 * @param predecessor the former member it comes from, or {@code null}
 */
@CsvTable(value = "states", when = Validity.Spell.class, scope = Scope.REGISTER)
public record State(
        @Key(NEW_STATE) String code,
        @Value String name,
        @Optional(otherwise = "") String shortName,
        @Optional(otherwise = "") String article,
        @Value Group group,
        @Optional(value = M49, otherwise = "") String m49,
        @Optional(STATE) @Nullable String predecessor,
        Evidence evidence)
        implements Fact {

    /** Gives a state without a short name its name. */
    public State {
        shortName = shortName.isEmpty() ? name : shortName;
    }

    /** A state with one name, which takes no article. */
    public State(String code, String name, Group group, Evidence evidence) {
        this(code, name, name, "", group, "", null, evidence);
    }

    /** The short name with its article. */
    public String inSentence() {
        return article.isEmpty() ? shortName : article + " " + shortName;
    }

    /** Regional group of the United Nations; a state that belongs to none is {@code NONE}. */
    public enum Group implements Coded {
        AFRICAN,
        ASIA_PACIFIC,
        EASTERN_EUROPEAN,
        LATIN_AMERICAN_CARIBBEAN,
        WESTERN_EUROPEAN_OTHERS,
        NONE
    }
}
