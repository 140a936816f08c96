package demarche.reasoning;

import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Standing;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/** Reads where states stand in the last round out of a session that has fired. */
final class PlacementReader {
    private PlacementReader() {}

    static Placements read(KieSession session, int lastRound) {
        Map<String, Map<Instrument, Option>> positions = new TreeMap<>();
        for (Object object : session.getObjects(new ClassObjectFilter(Position.class))) {
            Position position = (Position) object;
            if (position.round() == lastRound) {
                positions
                        .computeIfAbsent(position.state(), state -> new EnumMap<>(Instrument.class))
                        .put(position.instrument(), position.option());
            }
        }
        TreeMap<String, Map<Instrument, Placement>> states = new TreeMap<>();
        positions.forEach((state, options) -> options.forEach(
                (instrument, option) -> states.computeIfAbsent(state, code -> new EnumMap<>(Instrument.class))
                        .put(instrument, new Placement(Optional.empty(), Optional.empty(), Optional.of(option)))));
        for (Object object : session.getObjects(new ClassObjectFilter(Standing.class))) {
            Standing standing = (Standing) object;
            if (standing.getRound() == lastRound) {
                Optional<Option> option = Optional.ofNullable(
                        positions.getOrDefault(standing.getState(), Map.of()).get(standing.getInstrument()));
                states.computeIfAbsent(standing.getState(), code -> new EnumMap<>(Instrument.class))
                        .put(
                                standing.getInstrument(),
                                new Placement(
                                        Optional.of(standing.getStance()), Optional.of(standing.getHeld()), option));
            }
        }
        return new Placements(states);
    }
}
