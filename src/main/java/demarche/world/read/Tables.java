package demarche.world.read;

import static demarche.world.read.CellType.COUNT;
import static demarche.world.read.CellType.NEW_ORGANISATION;
import static demarche.world.read.CellType.NEW_STATE;
import static demarche.world.read.CellType.ORGANISATION;
import static demarche.world.read.CellType.PARTY;
import static demarche.world.read.CellType.SHARE;
import static demarche.world.read.CellType.STATE;
import static demarche.world.read.CellType.TEXT;
import static demarche.world.read.CellType.word;
import static demarche.world.read.Table.annual;
import static demarche.world.read.Table.event;
import static demarche.world.read.Table.spell;

import demarche.world.fact.Arms;
import demarche.world.fact.Attendance;
import demarche.world.fact.Border;
import demarche.world.fact.Claim;
import demarche.world.fact.ClaimStatus;
import demarche.world.fact.Conduct;
import demarche.world.fact.ConductAct;
import demarche.world.fact.Energy;
import demarche.world.fact.Forces;
import demarche.world.fact.Fuel;
import demarche.world.fact.Ideology;
import demarche.world.fact.IdeologyRole;
import demarche.world.fact.Limit;
import demarche.world.fact.Linkage;
import demarche.world.fact.LinkageKind;
import demarche.world.fact.Membership;
import demarche.world.fact.MembershipRole;
import demarche.world.fact.Obligation;
import demarche.world.fact.Organisation;
import demarche.world.fact.OrganisationKind;
import demarche.world.fact.Partnership;
import demarche.world.fact.PartnershipLevel;
import demarche.world.fact.Pledge;
import demarche.world.fact.Regime;
import demarche.world.fact.RegionalGroup;
import demarche.world.fact.Rivalry;
import demarche.world.fact.RivalryKind;
import demarche.world.fact.Sanction;
import demarche.world.fact.SanctionKind;
import demarche.world.fact.State;
import demarche.world.fact.Statement;
import demarche.world.fact.Support;
import demarche.world.fact.SupportKind;
import demarche.world.fact.Suspension;
import demarche.world.fact.Theme;
import demarche.world.fact.Tie;
import demarche.world.fact.TieKind;
import demarche.world.fact.Trade;
import demarche.world.fact.Treaty;
import demarche.world.fact.Veto;
import demarche.world.fact.WorldView;
import java.util.List;

/** Every table of the facts folder, as {@code facts/README.md} describes them. */
final class Tables {

    private Tables() {}

    static final Table STATES = spell("states")
            .key("code", NEW_STATE)
            .value("name", TEXT)
            .optional("article", TEXT)
            .value("group", word(RegionalGroup.class))
            .makes((row, evidence) -> new State(
                    row.text("code"),
                    row.text("name"),
                    row.findText("article").orElse(""),
                    row.get("group", RegionalGroup.class),
                    evidence));

    static final Table ORGANISATIONS = spell("organisations")
            .key("code", NEW_ORGANISATION)
            .value("name", TEXT)
            .optional("article", TEXT)
            .value("kind", word(OrganisationKind.class))
            .makes((row, evidence) -> new Organisation(
                    row.text("code"),
                    row.text("name"),
                    row.findText("article").orElse(""),
                    row.get("kind", OrganisationKind.class),
                    evidence));

    private static final Table MEMBERSHIPS = spell("memberships")
            .key("state", STATE)
            .key("organisation", ORGANISATION)
            .value("role", word(MembershipRole.class))
            .makes((row, evidence) -> new Membership(
                    row.text("state"), row.text("organisation"), row.get("role", MembershipRole.class), evidence));

    private static final Table ALLIANCES = spell("alliances")
            .key("state", STATE)
            .key("partner", STATE)
            .key("obligation", word(Obligation.class))
            .detail("title", TEXT)
            .makes((row, evidence) -> new Treaty(
                    row.text("state"),
                    row.text("partner"),
                    row.get("obligation", Obligation.class),
                    row.text("title"),
                    evidence));

    private static final Table REGIMES = annual("regimes")
            .key("state", STATE)
            .value("polyarchy", SHARE)
            .makes((row, evidence) -> new Regime(row.text("state"), row.number("polyarchy"), evidence));

    private static final Table IDEOLOGIES = spell("ideologies")
            .key("state", STATE)
            .key("doctrine", TEXT)
            .value("world_view", word(WorldView.class))
            .value("role", word(IdeologyRole.class))
            .makes((row, evidence) -> new Ideology(
                    row.text("state"),
                    row.text("doctrine"),
                    row.get("world_view", WorldView.class),
                    row.get("role", IdeologyRole.class),
                    evidence));

    private static final Table STATEMENTS = event("statements")
            .reflexive()
            .key("state", STATE)
            .key("theme", word(Theme.class))
            .key("about", PARTY)
            .makes((row, evidence) ->
                    new Statement(row.text("state"), row.get("theme", Theme.class), row.text("about"), evidence));

    private static final Table PARTNERSHIPS = spell("partnerships")
            .symmetric()
            .key("state", STATE)
            .key("partner", STATE)
            .value("level", word(PartnershipLevel.class))
            .makes((row, evidence) -> new Partnership(
                    row.text("state"), row.text("partner"), row.get("level", PartnershipLevel.class), evidence));

    private static final Table TRADE = annual("trade")
            .key("state", STATE)
            .key("partner", PARTY)
            .value("share", SHARE)
            .makes((row, evidence) -> new Trade(row.text("state"), row.text("partner"), row.number("share"), evidence));

    private static final Table ENERGY = annual("energy")
            .key("state", STATE)
            .key("supplier", STATE)
            .key("fuel", word(Fuel.class))
            .value("share", SHARE)
            .makes((row, evidence) -> new Energy(
                    row.text("state"),
                    row.text("supplier"),
                    row.get("fuel", Fuel.class),
                    row.number("share"),
                    evidence));

    private static final Table ARMS = annual("arms")
            .key("state", STATE)
            .key("supplier", STATE)
            .value("share", SHARE)
            .makes((row, evidence) -> new Arms(row.text("state"), row.text("supplier"), row.number("share"), evidence));

    private static final Table FORCES = annual("forces")
            .key("state", STATE)
            .key("sender", STATE)
            .value("personnel", COUNT)
            .makes((row, evidence) ->
                    new Forces(row.text("state"), row.text("sender"), row.number("personnel"), evidence));

    private static final Table BORDERS = spell("borders")
            .symmetric()
            .key("state", STATE)
            .key("neighbour", STATE)
            .makes((row, evidence) -> new Border(row.text("state"), row.text("neighbour"), evidence));

    private static final Table RIVALRIES = spell("rivalries")
            .symmetric()
            .key("state", STATE)
            .key("rival", STATE)
            .key("kind", word(RivalryKind.class))
            .makes((row, evidence) ->
                    new Rivalry(row.text("state"), row.text("rival"), row.get("kind", RivalryKind.class), evidence));

    private static final Table CLAIMS = spell("claims")
            .key("claimant", STATE)
            .key("holder", STATE)
            .key("territory", TEXT)
            .value("status", word(ClaimStatus.class))
            .makes((row, evidence) -> new Claim(
                    row.text("claimant"),
                    row.text("holder"),
                    row.text("territory"),
                    row.get("status", ClaimStatus.class),
                    evidence));

    private static final Table LINKAGES = spell("linkages")
            .key("state", STATE)
            .key("matter", TEXT)
            .key("kind", word(LinkageKind.class))
            .optional("kin_state", STATE)
            .makes((row, evidence) -> new Linkage(
                    row.text("state"),
                    row.text("matter"),
                    row.get("kind", LinkageKind.class),
                    row.findText("kin_state").orElse(null),
                    evidence));

    private static final Table SANCTIONS = spell("sanctions")
            .key("sender", PARTY)
            .key("target", PARTY)
            .key("kind", word(SanctionKind.class))
            .makes((row, evidence) -> new Sanction(
                    row.text("sender"), row.text("target"), row.get("kind", SanctionKind.class), evidence));

    private static final Table VETOES = event("vetoes")
            .key("state", STATE)
            .key("beneficiary", STATE)
            .key("draft", TEXT)
            .makes((row, evidence) ->
                    new Veto(row.text("state"), row.text("beneficiary"), row.text("draft"), evidence));

    private static final Table CONDUCT = event("conduct")
            .key("state", STATE)
            .key("dispute", TEXT)
            .key("act", word(ConductAct.class))
            .key("toward", STATE)
            .makes((row, evidence) -> new Conduct(
                    row.text("state"),
                    row.text("dispute"),
                    row.get("act", ConductAct.class),
                    row.text("toward"),
                    evidence));

    /** The words for instrument and option belong to the crisis; they are checked where those are known. */
    private static final Table LIMITS = spell("limits")
            .key("state", STATE)
            .key("instrument", TEXT)
            .key("option", TEXT)
            .detail("title", TEXT)
            .makes((row, evidence) -> new Limit(
                    row.text("state"), row.text("instrument"), row.text("option"), row.text("title"), evidence));

    private static final Table PLEDGES = spell("pledges")
            .key("state", STATE)
            .key("instrument", TEXT)
            .key("option", TEXT)
            .detail("title", TEXT)
            .makes((row, evidence) -> new Pledge(
                    row.text("state"), row.text("instrument"), row.text("option"), row.text("title"), evidence));

    private static final Table SUPPORTS = spell("supports")
            .key("state", STATE)
            .key("supporter", STATE)
            .key("kind", word(SupportKind.class))
            .makes((row, evidence) -> new Support(
                    row.text("state"), row.text("supporter"), row.get("kind", SupportKind.class), evidence));

    private static final Table SUSPENSIONS = spell("suspensions")
            .key("state", STATE)
            .value("resolution", TEXT)
            .makes((row, evidence) -> new Suspension(row.text("state"), row.text("resolution"), evidence));

    private static final Table ATTENDANCE = annual("attendance")
            .key("state", STATE)
            .value("absent", SHARE)
            .makes((row, evidence) -> new Attendance(row.text("state"), row.number("absent"), evidence));

    private static final Table TIES = spell("ties")
            .key("state", STATE)
            .key("other", STATE)
            .key("kind", word(TieKind.class))
            .makes((row, evidence) ->
                    new Tie(row.text("state"), row.text("other"), row.get("kind", TieKind.class), evidence));

    /** All tables, those that others refer to first. */
    static final List<Table> ALL = List.of(
            STATES,
            ORGANISATIONS,
            MEMBERSHIPS,
            ALLIANCES,
            REGIMES,
            IDEOLOGIES,
            STATEMENTS,
            PARTNERSHIPS,
            TRADE,
            ENERGY,
            ARMS,
            FORCES,
            BORDERS,
            RIVALRIES,
            CLAIMS,
            LINKAGES,
            SANCTIONS,
            VETOES,
            CONDUCT,
            LIMITS,
            PLEDGES,
            SUPPORTS,
            SUSPENSIONS,
            ATTENDANCE,
            TIES);
}
