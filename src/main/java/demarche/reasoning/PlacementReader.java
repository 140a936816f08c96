package demarche.reasoning;

import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Standing;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/** Reads the placements of states in the last round from a session that has fired. */
final class PlacementReader {
    private PlacementReader() {}

    static Placements read(KieSession session, int lastRound) {
        SortedMap<String, Map<Instrument, Placement>> states = new TreeMap<>();
        for (Object object : session.getObjects(new ClassObjectFilter(Position.class))) {
            Position position = (Position) object;
            if (position.round() == lastRound) {
                of(states, position.state())
                        .put(
                                position.instrument(),
                                new Placement(Optional.empty(), Optional.empty(), Optional.of(position.option())));
            }
        }
        for (Object object : session.getObjects(new ClassObjectFilter(Standing.class))) {
            Standing standing = (Standing) object;
            if (standing.getRound() == lastRound) {
                Map<Instrument, Placement> of = of(states, standing.getState());
                Optional<Option> option = of.getOrDefault(standing.getInstrument(), Placement.NOWHERE)
                        .option();
                of.put(
                        standing.getInstrument(),
                        new Placement(Optional.of(standing.getStance()), Optional.of(standing.getHeld()), option));
            }
        }
        return new Placements(states);
    }

    private static Map<Instrument, Placement> of(SortedMap<String, Map<Instrument, Placement>> states, String state) {
        return states.computeIfAbsent(state, code -> new EnumMap<>(Instrument.class));
    }
}
