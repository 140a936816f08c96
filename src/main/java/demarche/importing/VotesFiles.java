package demarche.importing;

import demarche.world.Place;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of recorded votes, one per resolution. */
final class VotesFiles {

    private static final List<String> HEADER = List.of("state", "vote");

    private final Order order;
    private final List<RollCall> calls;

    VotesFiles(Order order, List<RollCall> calls) {
        this.order = order;
        this.calls = calls;
    }

    List<Refreshed> refresh(Problems problems) {
        List<Refreshed> files = new ArrayList<>();
        for (String resolution : order.resolutions()) {
            String number = RollCallRelease.number(resolution);
            List<RollCall> found = calls.stream()
                    .filter(call -> call.resolution().equals(number))
                    .toList();
            if (found.size() == 1) {
                files.add(refresh(number, found.get(0), problems));
            } else {
                problems.add(
                        new Place(String.valueOf(order.release().getFileName()), 0, 0),
                        (found.isEmpty() ? "no" : String.valueOf(found.size())) + " recorded votes on "
                                + Problem.quote(resolution),
                        "one recorded vote on a resolution");
            }
        }
        return files;
    }

    private Refreshed refresh(String number, RollCall call, Problems problems) {
        TableFile file = TableFile.open(order.folder(), "votes/" + number.replace('/', '-') + ".csv", HEADER, problems);
        Map<String, String> left = new TreeMap<>(call.votes());
        List<String> changed = new ArrayList<>();
        int same = 0;
        for (TableFile.Line line : file.lines()) {
            String vote = left.remove(line.get("state"));
            if (vote != null && vote.equals(line.get("vote"))) {
                same++;
            } else if (vote != null) {
                changed.add(line.get("state") + ": " + line.get("vote") + " → " + vote);
                line.set("vote", vote);
            }
        }
        left.forEach((state, vote) -> file.add(Map.of("state", state, "vote", vote)));
        return new Refreshed(file.relative(), file.text(List.of("state")), left.size(), changed, same, 0, 0);
    }
}
