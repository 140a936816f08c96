package demarche.world.read;

import static demarche.world.read.CellType.PARTY;
import static demarche.world.read.CellType.RATIO;
import static demarche.world.read.CellType.SHARE;
import static demarche.world.read.CellType.STATE;
import static demarche.world.read.CellType.TEXT;
import static demarche.world.read.CellType.word;
import static demarche.world.read.Table.annual;
import static demarche.world.read.Table.spell;

import demarche.world.fact.Energy;
import demarche.world.fact.EnergyBalance;
import demarche.world.fact.Food;
import demarche.world.fact.Sanction;
import demarche.world.fact.Trade;
import java.util.List;

/** Who lives on trade with, and on energy, food and permission from, whom. */
final class EconomyTables {

    private EconomyTables() {}

    static final Table TRADE = annual("trade")
            .census()
            .staleAfter(5)
            .key("state", STATE)
            .key("partner", PARTY)
            .value("share", SHARE)
            .makes((row, evidence) -> new Trade(row.text("state"), row.text("partner"), row.number("share"), evidence));

    static final Table ENERGY = annual("energy")
            .staleAfter(5)
            .key("state", STATE)
            .key("supplier", STATE)
            .key("fuel", word(Energy.Fuel.class))
            .value("share", SHARE)
            .makes((row, evidence) -> new Energy(
                    row.text("state"),
                    row.text("supplier"),
                    row.get("fuel", Energy.Fuel.class),
                    row.number("share"),
                    evidence));

    static final Table ENERGY_BALANCE = annual("energy_balance")
            .census()
            .staleAfter(5)
            .key("state", STATE)
            .key("fuel", word(Energy.Fuel.class))
            .value("ratio", RATIO)
            .makes((row, evidence) -> new EnergyBalance(
                    row.text("state"), row.get("fuel", Energy.Fuel.class), row.number("ratio"), evidence));

    static final Table FOOD = annual("food")
            .staleAfter(5)
            .key("state", STATE)
            .key("product", TEXT)
            .key("supplier", STATE)
            .optional("jointly_with", STATE)
            .value("share", SHARE)
            .makes((row, evidence) -> new Food(
                    row.text("state"),
                    row.text("product"),
                    row.text("supplier"),
                    row.findText("jointly_with").orElse(null),
                    row.number("share"),
                    evidence));

    static final Table SANCTIONS = spell("sanctions")
            .staleAfter(3)
            .key("sender", PARTY)
            .key("target", PARTY)
            .key("kind", word(Sanction.Kind.class))
            .makes((row, evidence) -> new Sanction(
                    row.text("sender"), row.text("target"), row.get("kind", Sanction.Kind.class), evidence));

    static final List<Table> ALL = List.of(TRADE, ENERGY, ENERGY_BALANCE, FOOD, SANCTIONS);
}
