package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * The professed ideology of a government, and its role in foreign policy.
 *
 * @param doctrine the name its holders give it
 */
@CsvTable(value = "ideologies", when = Validity.Spell.class)
public record Ideology(
        @Key(STATE) String state,
        @Key String doctrine,
        @Value WorldView worldView,
        @Value Role role,
        Evidence evidence) implements Fact {

    /** The role of a professed ideology in foreign policy. */
    public enum Role implements Coded {
        /** It decides positions, whatever they cost. */
        DECIDES,
        /** It colours words; interests decide positions. */
        COLOURS
    }

    /** The order of the world a state's rulers profess. */
    public enum WorldView implements Coded {
        /** Against the dominance of one power and for a redistribution of influence. */
        ANTI_HEGEMONIC,
        /** For an order of rules among market democracies. */
        LIBERAL,
        /** For equal distance from the powers. */
        NON_ALIGNED
    }
}
