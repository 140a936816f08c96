package demarche.world.read;

import java.util.List;
import java.util.stream.Stream;

/** Every table of the facts folder, as {@code facts/README.md} describes them. */
final class Tables {

    private Tables() {}

    static final Table STATES = BelongingTables.STATES;

    static final Table ORGANISATIONS = BelongingTables.ORGANISATIONS;

    /** All tables, those that others refer to first. */
    static final List<Table> ALL = Stream.of(
                    BelongingTables.ALL, SecurityTables.ALL, EconomyTables.ALL, PoliticsTables.ALL, AssemblyTables.ALL)
            .flatMap(List::stream)
            .toList();
}
