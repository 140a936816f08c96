package demarche.web.reload;

import demarche.world.read.Problem;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Lines for the terminal after an edit. */
final class Notices {
    private static final int MOST_NAMED = 3;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private Notices() {}

    static List<String> reloaded(Status status) {
        return Stream.concat(
                        status.warnings().stream().map(warning -> "warning: " + warning),
                        Stream.of("demarche: " + CLOCK.format(status.since()) + " reloaded " + named(status.changed())))
                .toList();
    }

    static List<String> broken(Status status) {
        List<Problem> problems = status.problems();
        return Stream.concat(
                        problems.stream().map(Problem::toString),
                        Stream.of("demarche: " + CLOCK.format(status.failed().orElseThrow()) + " " + problems.size()
                                + (problems.size() == 1 ? " problem" : " problems")
                                + " in edited files; still answering with the state of "
                                + CLOCK.format(status.since())))
                .toList();
    }

    static List<String> undone(Status status) {
        return List.of("demarche: the edit is undone; answering with the state of " + CLOCK.format(status.since()));
    }

    private static String named(List<String> files) {
        int more = files.size() - MOST_NAMED;
        return more <= 0
                ? String.join(", ", files)
                : String.join(", ", files.subList(0, MOST_NAMED)) + " and " + more
                        + (more == 1 ? " more file" : " more files");
    }
}
