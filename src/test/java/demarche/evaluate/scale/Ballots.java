package demarche.evaluate.scale;

import demarche.crisis.TextDirection;
import demarche.world.Coded;
import demarche.world.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Recorded votes, made up or from the facts. */
final class Ballots {
    private Ballots() {}

    /** A text against the acting state, on a day of March 2022; votes as {@code CHN:abstain JPN:yes}. */
    static Ballot against(String measure, int day, String votes) {
        return ballot(measure, day, TextDirection.AGAINST, votes);
    }

    static Ballot ballot(String measure, int day, TextDirection text, String votes) {
        return new Ballot(measure, LocalDate.of(2022, 3, day), text, votes(Arrays.stream(votes.split(" ", -1)), ":"));
    }

    /** What is recorded of a resolution against the acting state. */
    static Ballot recorded(String resolution, LocalDate date) {
        try (Stream<String> lines = Files.lines(Path.of("facts/votes", resolution + ".csv"))) {
            return new Ballot("A/RES/" + resolution, date, TextDirection.AGAINST, votes(lines.skip(1), ","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, Option> votes(Stream<String> lines, String separator) {
        SortedMap<String, Option> votes = new TreeMap<>();
        lines.forEach(line -> {
            String[] cells = line.split(separator, -1);
            votes.put(cells[0], Coded.find(Option.class, cells[1]).orElseThrow());
        });
        return votes;
    }
}
