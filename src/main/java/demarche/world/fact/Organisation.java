package demarche.world.fact;

import static demarche.world.CsvTable.Holds.NEW_ORGANISATION;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Optional;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Expectation.Scope;
import demarche.world.Validity;

/**
 * An organisation, alliance or grouping of states.
 *
 * @param code the code memberships use, for instance {@code NATO}
 * @param article what stands before the name within a sentence, {@code the} or nothing
 */
@CsvTable(value = "organisations", when = Validity.Spell.class, scope = Scope.REGISTER)
public record Organisation(
        @Key(NEW_ORGANISATION) String code,
        @Value String name,
        @Optional(otherwise = "") String article,
        @Value Kind kind,
        Evidence evidence)
        implements Fact {

    /** One whose name takes no article. */
    public Organisation(String code, String name, Kind kind, Evidence evidence) {
        this(code, name, "", kind, evidence);
    }

    /** The name as it stands within a sentence. */
    public String inSentence() {
        return article.isEmpty() ? name : article + " " + name;
    }

    /** Kinds of organisations, by the obligations of members. */
    public enum Kind implements Coded {
        /** Members owe each other defence. */
        MUTUAL_DEFENCE,
        /** Members pool law and foreign policy. */
        UNION,
        /** Governments that concert their foreign and sanctions policy without a treaty. */
        POLICY_COORDINATION,
        /** Members consult on security and train together, with no duty of defence. */
        SECURITY_COOPERATION,
        /** Trade and customs. */
        ECONOMIC,
        /** States that stand for a common line towards the powers, such as non-alignment. */
        CAUCUS,
        /** States of a region that settle its affairs together. */
        REGIONAL,
        /** Governments that consult on matters other than crises. */
        FORUM,
        /** States that keep apart from the alliances of the powers. */
        NON_ALIGNED,
        /** An organ whose members decide for others. */
        COUNCIL
    }
}
