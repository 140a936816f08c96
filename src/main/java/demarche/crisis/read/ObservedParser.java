package demarche.crisis.read;

import com.fasterxml.jackson.databind.JsonNode;
import demarche.crisis.RecordedVotes;
import demarche.world.Forum;
import demarche.world.Nearest;
import demarche.world.Option;
import demarche.world.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads and checks the recorded votes a measure names: every state that could vote has a row, no other has, and the counts
 * are those that were announced.
 */
final class ObservedParser {
    private static final Pattern VOTES_FILE = Pattern.compile("votes/[^/\\\\]+\\.csv");
    private static final List<Option> COUNTED = List.of(Option.YES, Option.NO, Option.ABSTAIN);
    private static final int NAMED = 5;

    private final YamlDocument document;
    private final FactsFolder folder;
    private final World world;
    private final Problems problems;

    ObservedParser(YamlDocument document, FactsFolder folder, World world, Problems problems) {
        this.document = document;
        this.folder = folder;
        this.world = world;
        this.problems = problems;
    }

    /**
     * The votes a measure names, without what problems were added for; nothing where it names none.
     *
     * @param measure pointer to the measure
     */
    Optional<RecordedVotes> parse(String measure, Optional<Forum> forum, Optional<LocalDate> date) {
        String at = YamlDocument.child(measure, "observed");
        Optional<String> observed =
                document.findText(at).filter(path -> VOTES_FILE.matcher(path).matches());
        if (observed.isEmpty()) {
            return Optional.empty();
        }
        if (!folder.has(observed.get())) {
            List<String> files = folder.list("votes", ".csv").stream()
                    .map(name -> "votes/" + name)
                    .toList();
            problems.add(new Problem(
                    document.place(at),
                    "no file " + Problem.quote(observed.get()),
                    "a votes file below the folder of facts",
                    Nearest.to(observed.get(), files).orElse(null)));
            return Optional.empty();
        }
        int before = problems.count();
        Optional<RecordedVotes> votes =
                folder.read(observed.get(), problems).map(text -> Votes.read(observed.get(), text, world, problems));
        if (problems.count() == before && votes.isPresent()) {
            checkTotals(measure, votes.get());
            if (forum.isPresent() && forum.get() == Forum.UNGA && date.isPresent()) {
                checkMembers(votes.get(), date.get());
            }
        }
        return votes;
    }

    private void checkTotals(String measure, RecordedVotes votes) {
        for (Option option : COUNTED) {
            String at = YamlDocument.child(YamlDocument.child(measure, "totals"), option.code());
            JsonNode total = document.at(at);
            long recorded = votes.byState().values().stream()
                    .filter(entry -> entry.option() == option)
                    .count();
            if (total.isIntegralNumber() && total.longValue() != recorded) {
                problems.add(
                        document.place(at),
                        "total " + total.longValue() + " of " + option.code(),
                        recorded + ", as many as " + votes.file() + " records");
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
