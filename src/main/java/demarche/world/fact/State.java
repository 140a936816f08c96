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
 * @param name short name as the United Nations uses it
 * @param article what stands before the name within a sentence, {@code the} or nothing
 * @param m49 code of the United Nations Statistics Division, three digits; nothing where unknown
 * @param predecessor the former member it comes from, or {@code null}
 */
@CsvTable(value = "states", when = Validity.Spell.class, scope = Scope.REGISTER)
public record State(
        @Key(NEW_STATE) String code,
        @Value String name,
        @Optional(otherwise = "") String article,
        @Value Group group,
        @Optional(value = M49, otherwise = "") String m49,
        @Optional(STATE) @Nullable String predecessor,
        Evidence evidence)
        implements Fact {

    /** One whose name takes no article. */
    public State(String code, String name, Group group, Evidence evidence) {
        this(code, name, "", group, "", null, evidence);
    }

    /** The name as it stands within a sentence. */
    public String inSentence() {
        return article.isEmpty() ? name : article + " " + name;
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
