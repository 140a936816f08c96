package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.RecordedVotes;
import demarche.world.Forum;
import demarche.world.Nearest;
import demarche.world.Option;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlPart;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads and checks the recorded votes a measure names: every state that could vote has a row, no other has, and the
 * counts
 * are those that were announced.
 */
final class ObservedParser {
    private static final Pattern VOTES_FILE = Pattern.compile("votes/[^/\\\\]+\\.csv");
    private static final List<Option> COUNTED = List.of(Option.YES, Option.NO, Option.ABSTAIN);
    private static final int NAMED = 5;

    private final FactsFolder folder;
    private final World world;
    private final Problems problems;

    ObservedParser(FactsFolder folder, World world, Problems problems) {
        this.folder = folder;
        this.world = world;
        this.problems = problems;
    }

    /** The votes a measure names, without what problems were added for; empty if it names none. */
    Optional<RecordedVotes> parse(YamlPart measure, Optional<LocalDate> date) {
        YamlPart observed = measure.at("observed");
        Optional<String> path = observed.findText()
                .filter(written -> VOTES_FILE.matcher(written).matches())
                .filter(written -> isThere(observed, written, "votes", "a votes file", folder, problems));
        int before = problems.count();
        Optional<RecordedVotes> votes =
                path.flatMap(file -> folder.read(file, problems).map(text -> Votes.read(file, text, world, problems)));
        if (problems.count() == before && votes.isPresent()) {
            checkTotals(measure.at("totals"), votes.get());
            if (measure.at("forum").word(Forum.class).filter(Forum.UNGA::equals).isPresent()) {
                date.ifPresent(day -> checkMembers(votes.get(), day));
            }
        }
        return votes;
    }

    /** Whether a file that a part names is in a subfolder; otherwise adds a problem. */
    static boolean isThere(
            YamlPart part, String path, String subfolder, String what, FactsFolder folder, Problems problems) {
        if (folder.has(path)) {
            return true;
        }
        List<String> files = folder.list(subfolder, ".csv").stream()
                .map(name -> subfolder + "/" + name)
                .toList();
        problems.add(new Problem(
                part.place(),
                "no file " + Problem.quote(path),
                what + " in the facts folder",
                Nearest.to(path, files).orElse(null)));
        return false;
    }

    private void checkTotals(YamlPart totals, RecordedVotes votes) {
        for (Option option : COUNTED) {
            YamlPart part = totals.at(option.code());
            JsonNode total = part.node();
            long recorded = votes.byState().values().stream()
                    .filter(entry -> entry.option() == option)
                    .count();
            if (total.isIntegralNumber() && total.longValue() != recorded) {
                part.refuse(
                        problems,
                        "total " + total.longValue() + " of " + option.code(),
                        recorded + ", the number in " + votes.file());
            }
        }
    }

    /** The General Assembly is every member of the day. */
    private void checkMembers(RecordedVotes votes, LocalDate date) {
        Collection<String> members = world.membersOn(date).keySet();
        Collection<String> missing = new TreeSet<>(members);
        missing.removeAll(votes.byState().keySet());
        if (!missing.isEmpty()) {
            problems.add(
                    folder.place(votes.file()),
                    "no vote of " + named(missing),
                    "a row for every member on " + date + ", \"absent\" for one that did not vote");
        }
        votes.byState().forEach((state, entry) -> {
            if (!members.contains(state) && !members.isEmpty()) {
                problems.add(entry.place(), "a vote of " + state, "a state that was a member on " + date);
            }
        });
    }

    private static String named(Collection<String> states) {
        String first = String.join(", ", states.stream().limit(NAMED).toList());
        return states.size() <= NAMED ? first : first + " and " + (states.size() - NAMED) + " more";
    }
}
