package demarche.cli;

import demarche.evaluate.Track;
import demarche.world.Coded;
import java.util.List;

/** The tracks to score. */
enum Tracks implements Coded {
    COLD(List.of(Track.COLD)),
    WITH_RECORD(List.of(Track.WITH_RECORD)),
    BOTH(List.of(Track.values()));

    private final List<Track> tracks;

    Tracks(List<Track> tracks) {
        this.tracks = tracks;
    }

    List<Track> list() {
        return tracks;
    }
}
