package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * A negative vote of a permanent member of the Security Council that kept a draft on another state from passing.
 *
 * @param beneficiary the state the draft was directed against
 * @param draft symbol of the draft
 */
@CsvTable(value = "vetoes", when = Validity.Event.class)
public record Veto(
        @Key(STATE) String state,
        @Key(STATE) String beneficiary,
        @Key String draft,
        Evidence evidence) implements Fact {}
