package demarche.world.read;

import static demarche.world.read.CellType.M49;
import static demarche.world.read.CellType.NEW_ORGANISATION;
import static demarche.world.read.CellType.NEW_STATE;
import static demarche.world.read.CellType.ORGANISATION;
import static demarche.world.read.CellType.STATE;
import static demarche.world.read.CellType.TEXT;
import static demarche.world.read.CellType.word;
import static demarche.world.read.Table.spell;

import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.fact.State;
import java.util.List;

/** Who the states are and what they belong to. */
final class BelongingTables {

    private BelongingTables() {}

    static final Table STATES = spell("states")
            .register()
            .key("code", NEW_STATE)
            .value("name", TEXT)
            .optional("article", TEXT)
            .value("group", word(State.Group.class))
            .optional("m49", M49)
            .optional("predecessor", STATE)
            .makes((row, evidence) -> new State(
                    row.text("code"),
                    row.text("name"),
                    row.findText("article").orElse(""),
                    row.get("group", State.Group.class),
                    row.findText("m49").orElse(""),
                    row.findText("predecessor").orElse(null),
                    evidence));

    static final Table ORGANISATIONS = spell("organisations")
            .register()
            .key("code", NEW_ORGANISATION)
            .value("name", TEXT)
            .optional("article", TEXT)
            .value("kind", word(Organisation.Kind.class))
            .makes((row, evidence) -> new Organisation(
                    row.text("code"),
                    row.text("name"),
                    row.findText("article").orElse(""),
                    row.get("kind", Organisation.Kind.class),
                    evidence));

    static final Table MEMBERSHIPS = spell("memberships")
            .census()
            .key("state", STATE)
            .key("organisation", ORGANISATION)
            .value("role", word(Membership.Role.class))
            .makes((row, evidence) -> new Membership(
                    row.text("state"), row.text("organisation"), row.get("role", Membership.Role.class), evidence));

    static final List<Table> ALL = List.of(STATES, ORGANISATIONS, MEMBERSHIPS);
}
