package demarche.crisis;

import demarche.world.Place;
import java.util.Comparator;
import java.util.List;

/**
 * The changes between two measures of a dispute, stated without regard to the outcome: a scenario that happened.
 *
 * @param earlier id of the earlier measure
 * @param later id of the later measure
 * @param summary what changed and what did not, in a few sentences
 * @param list events; each lever and each fact occurs at most once; empty without known changes
 */
public record Developments(
        String id, String earlier, String later, String summary, List<Development> list, Place place) {

    public Developments {
        list = List.copyOf(list);
    }

    /** All changes combined. */
    public ChangeSet changes() {
        return new ChangeSet(
                List.of(id),
                List.of(),
                list.stream()
                        .flatMap(development -> development.settings().stream())
                        .sorted(Comparator.comparing(LeverSetting::dial))
                        .toList(),
                list.stream()
                        .flatMap(development -> development.patches().stream())
                        .toList(),
                List.of(),
                List.of());
    }
}
