package demarche.world.read;

import static demarche.world.read.CellType.SHARE;
import static demarche.world.read.CellType.STATE;
import static demarche.world.read.CellType.TEXT;
import static demarche.world.read.CellType.THOUSANDTHS;
import static demarche.world.read.Table.annual;
import static demarche.world.read.Table.event;
import static demarche.world.read.Table.spell;

import demarche.world.fact.Agreement;
import demarche.world.fact.Attendance;
import demarche.world.fact.IdealPoint;
import demarche.world.fact.Suspension;
import demarche.world.fact.Veto;
import java.util.List;

/** What states do in the organs of the United Nations. */
final class AssemblyTables {

    private AssemblyTables() {}

    static final Table IDEAL_POINTS = annual("ideal_points")
            .census()
            .staleAfter(3)
            .key("state", STATE)
            .value("ideal_point", THOUSANDTHS)
            .value("low", THOUSANDTHS)
            .value("high", THOUSANDTHS)
            .makes((row, evidence) -> new IdealPoint(
                    row.text("state"), row.number("ideal_point"), row.number("low"), row.number("high"), evidence));

    static final Table AGREEMENT = annual("agreement")
            .census()
            .staleAfter(3)
            .key("state", STATE)
            .key("power", STATE)
            .value("agreement", SHARE)
            .makes((row, evidence) ->
                    new Agreement(row.text("state"), row.text("power"), row.number("agreement"), evidence));

    static final Table ATTENDANCE = annual("attendance")
            .census()
            .staleAfter(3)
            .key("state", STATE)
            .value("absent", SHARE)
            .makes((row, evidence) -> new Attendance(row.text("state"), row.number("absent"), evidence));

    static final Table VETOES = event("vetoes")
            .key("state", STATE)
            .key("beneficiary", STATE)
            .key("draft", TEXT)
            .makes((row, evidence) ->
                    new Veto(row.text("state"), row.text("beneficiary"), row.text("draft"), evidence));

    static final Table SUSPENSIONS = spell("suspensions")
            .key("state", STATE)
            .value("resolution", TEXT)
            .makes((row, evidence) -> new Suspension(row.text("state"), row.text("resolution"), evidence));

    static final List<Table> ALL = List.of(IDEAL_POINTS, AGREEMENT, ATTENDANCE, VETOES, SUSPENSIONS);
}
