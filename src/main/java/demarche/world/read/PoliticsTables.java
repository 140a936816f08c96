package demarche.world.read;

import static demarche.world.read.CellType.PARTY;
import static demarche.world.read.CellType.SHARE;
import static demarche.world.read.CellType.STATE;
import static demarche.world.read.CellType.TEXT;
import static demarche.world.read.CellType.word;
import static demarche.world.read.Table.annual;
import static demarche.world.read.Table.event;
import static demarche.world.read.Table.spell;

import demarche.world.fact.Conduct;
import demarche.world.fact.Freedom;
import demarche.world.fact.Ideology;
import demarche.world.fact.Leader;
import demarche.world.fact.Limit;
import demarche.world.fact.Pledge;
import demarche.world.fact.Regime;
import demarche.world.fact.Statement;
import demarche.world.fact.Tie;
import java.util.List;

/** How states are ruled, what they profess, have done and have ruled out. */
final class PoliticsTables {

    private PoliticsTables() {}

    static final Table REGIMES = annual("regimes")
            .census()
            .staleAfter(3)
            .key("state", STATE)
            .value("polyarchy", SHARE)
            .optional("liberal", SHARE)
            .makes((row, evidence) -> new Regime(
                    row.text("state"),
                    row.number("polyarchy"),
                    row.find("liberal", Integer.class).orElse(null),
                    evidence));

    static final Table FREEDOM = annual("freedom")
            .standsInFor("regimes")
            .staleAfter(3)
            .key("state", STATE)
            .value("status", word(Freedom.Status.class))
            .makes((row, evidence) ->
                    new Freedom(row.text("state"), row.get("status", Freedom.Status.class), evidence));

    static final Table LEADERS = spell("leaders")
            .census()
            .staleAfter(3)
            .key("state", STATE)
            .value("leader", TEXT)
            .value("orientation", word(Leader.Orientation.class))
            .makes((row, evidence) -> new Leader(
                    row.text("state"), row.text("leader"), row.get("orientation", Leader.Orientation.class), evidence));

    static final Table IDEOLOGIES = spell("ideologies")
            .key("state", STATE)
            .key("doctrine", TEXT)
            .value("world_view", word(Ideology.WorldView.class))
            .value("role", word(Ideology.Role.class))
            .makes((row, evidence) -> new Ideology(
                    row.text("state"),
                    row.text("doctrine"),
                    row.get("world_view", Ideology.WorldView.class),
                    row.get("role", Ideology.Role.class),
                    evidence));

    static final Table STATEMENTS = event("statements")
            .reflexive()
            .key("state", STATE)
            .key("theme", word(Statement.Theme.class))
            .key("about", PARTY)
            .makes((row, evidence) -> new Statement(
                    row.text("state"), row.get("theme", Statement.Theme.class), row.text("about"), evidence));

    static final Table TIES = spell("ties")
            .key("state", STATE)
            .key("other", STATE)
            .key("kind", word(Tie.Kind.class))
            .makes((row, evidence) ->
                    new Tie(row.text("state"), row.text("other"), row.get("kind", Tie.Kind.class), evidence));

    static final Table CONDUCT = event("conduct")
            .key("state", STATE)
            .key("dispute", TEXT)
            .key("act", word(Conduct.Act.class))
            .key("toward", STATE)
            .makes((row, evidence) -> new Conduct(
                    row.text("state"),
                    row.text("dispute"),
                    row.get("act", Conduct.Act.class),
                    row.text("toward"),
                    evidence));

    static final Table LIMITS = spell("limits")
            .key("state", STATE)
            .key("instrument", TEXT)
            .key("option", TEXT)
            .detail("title", TEXT)
            .words(OptionWords::check)
            .makes((row, evidence) -> new Limit(
                    row.text("state"),
                    OptionWords.instrument(row),
                    OptionWords.option(row),
                    row.text("title"),
                    evidence));

    static final Table PLEDGES = spell("pledges")
            .key("state", STATE)
            .key("instrument", TEXT)
            .key("option", TEXT)
            .detail("title", TEXT)
            .words(OptionWords::check)
            .makes((row, evidence) -> new Pledge(
                    row.text("state"),
                    OptionWords.instrument(row),
                    OptionWords.option(row),
                    row.text("title"),
                    evidence));

    static final List<Table> ALL =
            List.of(REGIMES, FREEDOM, LEADERS, IDEOLOGIES, STATEMENTS, TIES, CONDUCT, LIMITS, PLEDGES);
}
