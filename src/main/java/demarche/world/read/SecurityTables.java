package demarche.world.read;

import static demarche.world.read.CellType.COUNT;
import static demarche.world.read.CellType.FINE_SHARE;
import static demarche.world.read.CellType.SHARE;
import static demarche.world.read.CellType.STATE;
import static demarche.world.read.CellType.TEXT;
import static demarche.world.read.CellType.word;
import static demarche.world.read.Table.annual;
import static demarche.world.read.Table.spell;

import demarche.world.fact.Arms;
import demarche.world.fact.Border;
import demarche.world.fact.Capability;
import demarche.world.fact.Claim;
import demarche.world.fact.Conflict;
import demarche.world.fact.Forces;
import demarche.world.fact.Linkage;
import demarche.world.fact.Nuclear;
import demarche.world.fact.Partnership;
import demarche.world.fact.Presence;
import demarche.world.fact.Rivalry;
import demarche.world.fact.Support;
import demarche.world.fact.Treaty;
import java.util.List;

/** Who is bound to, armed by, guarded by or at odds with whom. */
final class SecurityTables {

    private SecurityTables() {}

    static final Table ALLIANCES = spell("alliances")
            .symmetric()
            .staleAfter(5)
            .key("state", STATE)
            .key("partner", STATE)
            .key("obligation", word(Treaty.Obligation.class))
            .detail("title", TEXT)
            .makes((row, evidence) -> new Treaty(
                    row.text("state"),
                    row.text("partner"),
                    row.get("obligation", Treaty.Obligation.class),
                    row.text("title"),
                    evidence));

    static final Table PARTNERSHIPS = spell("partnerships")
            .symmetric()
            .key("state", STATE)
            .key("partner", STATE)
            .value("level", word(Partnership.Level.class))
            .makes((row, evidence) -> new Partnership(
                    row.text("state"), row.text("partner"), row.get("level", Partnership.Level.class), evidence));

    static final Table SUPPORTS = spell("supports")
            .key("state", STATE)
            .key("supporter", STATE)
            .key("kind", word(Support.Kind.class))
            .makes((row, evidence) -> new Support(
                    row.text("state"), row.text("supporter"), row.get("kind", Support.Kind.class), evidence));

    static final Table FORCES = annual("forces")
            .staleAfter(3)
            .key("state", STATE)
            .key("sender", STATE)
            .value("personnel", COUNT)
            .makes((row, evidence) ->
                    new Forces(row.text("state"), row.text("sender"), row.number("personnel"), evidence));

    static final Table PRESENCES = spell("presences")
            .key("state", STATE)
            .key("sender", STATE)
            .key("kind", word(Presence.Kind.class))
            .makes((row, evidence) -> new Presence(
                    row.text("state"), row.text("sender"), row.get("kind", Presence.Kind.class), evidence));

    static final Table ARMS = annual("arms")
            .staleAfter(3)
            .key("state", STATE)
            .key("supplier", STATE)
            .value("share", SHARE)
            .makes((row, evidence) -> new Arms(row.text("state"), row.text("supplier"), row.number("share"), evidence));

    static final Table NUCLEAR = spell("nuclear")
            .staleAfter(5)
            .key("state", STATE)
            .value("status", word(Nuclear.Status.class))
            .makes((row, evidence) ->
                    new Nuclear(row.text("state"), row.get("status", Nuclear.Status.class), evidence));

    static final Table CAPABILITIES = annual("capabilities")
            .census()
            .staleAfter(10)
            .key("state", STATE)
            .value("share", FINE_SHARE)
            .makes((row, evidence) -> new Capability(row.text("state"), row.number("share"), evidence));

    static final Table BORDERS = spell("borders")
            .staleAfter(20)
            .symmetric()
            .key("state", STATE)
            .key("neighbour", STATE)
            .optional("kind", word(Border.Kind.class))
            .makes((row, evidence) -> new Border(
                    row.text("state"),
                    row.text("neighbour"),
                    row.find("kind", Border.Kind.class).orElse(Border.Kind.LAND),
                    evidence));

    static final Table RIVALRIES = spell("rivalries")
            .staleAfter(10)
            .symmetric()
            .key("state", STATE)
            .key("rival", STATE)
            .key("kind", word(Rivalry.Kind.class))
            .makes((row, evidence) ->
                    new Rivalry(row.text("state"), row.text("rival"), row.get("kind", Rivalry.Kind.class), evidence));

    static final Table CLAIMS = spell("claims")
            .key("claimant", STATE)
            .key("holder", STATE)
            .key("territory", TEXT)
            .value("status", word(Claim.Status.class))
            .makes((row, evidence) -> new Claim(
                    row.text("claimant"),
                    row.text("holder"),
                    row.text("territory"),
                    row.get("status", Claim.Status.class),
                    evidence));

    static final Table CONFLICTS = spell("conflicts")
            .staleAfter(3)
            .key("state", STATE)
            .key("conflict", TEXT)
            .value("over", word(Conflict.Over.class))
            .optional("opponent", STATE)
            .makes((row, evidence) -> new Conflict(
                    row.text("state"),
                    row.text("conflict"),
                    row.get("over", Conflict.Over.class),
                    row.findText("opponent").orElse(null),
                    evidence));

    static final Table LINKAGES = spell("linkages")
            .key("state", STATE)
            .key("matter", TEXT)
            .key("kind", word(Linkage.Kind.class))
            .optional("kin_state", STATE)
            .makes((row, evidence) -> new Linkage(
                    row.text("state"),
                    row.text("matter"),
                    row.get("kind", Linkage.Kind.class),
                    row.findText("kin_state").orElse(null),
                    evidence));

    static final List<Table> ALL = List.of(
            ALLIANCES,
            PARTNERSHIPS,
            SUPPORTS,
            FORCES,
            PRESENCES,
            ARMS,
            NUCLEAR,
            CAPABILITIES,
            BORDERS,
            RIVALRIES,
            CLAIMS,
            CONFLICTS,
            LINKAGES);
}
