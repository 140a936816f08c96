package demarche.world.read;

import demarche.world.Source;
import demarche.world.factbase.World;
import java.util.Optional;

/**
 * The codes a file may refer to.
 *
 * @param parties states and organisations together
 */
public record References(Codes states, Codes organisations, Codes parties, Codes sources) {

    /** Refers to nothing and checks nothing: for rows that were checked before. */
    static final References NONE =
            of(Codes.states(Optional.empty()), Codes.organisations(Optional.empty()), Codes.sources(Optional.empty()));

    static References of(Codes states, Codes organisations, Codes sources) {
        return new References(states, organisations, Codes.parties(states, organisations), sources);
    }

    /** Codes for references in cases and votes files. A world without states checks none. */
    public static References of(World world) {
        return of(
                Codes.states(Optional.of(world.states().keySet()).filter(codes -> !codes.isEmpty())),
                Codes.organisations(Optional.of(world.organisations().keySet())),
                Codes.sources(Optional.of(
                        world.listSources().stream().map(Source::key).toList())));
    }
}
