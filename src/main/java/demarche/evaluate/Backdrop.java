package demarche.evaluate;

import demarche.world.fact.Attendance;
import demarche.world.fact.IdealPoint;
import demarche.world.fact.Membership;
import demarche.world.fact.State;
import demarche.world.factbase.Snapshot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Covariates of the members on the day before a vote, for scores and baselines.
 *
 * @param regions the regional group of each state
 * @param blocs the voting bloc of each state
 * @param absences permille of the roll calls each state missed in the last year on record
 * @param idealPoints of the last session on record, thousandths
 * @param median of the ideal points, thousandths; 0 where none is on record
 */
public record Backdrop(
        Map<String, State.Group> regions,
        Map<String, String> blocs,
        Map<String, Integer> absences,
        Map<String, Integer> idealPoints,
        double median) {

    /**
     * Groups whose members coordinate their votes, the tightest first; a state belongs to the first that it is a
     * member of.
     */
    static final List<String> BLOCS =
            List.of("EU", "WARSAW_PACT", "CSTO", "CARICOM", "ASEAN", "GCC", "PIF", "ECOWAS", "SADC");

    private static final double PERMILLE = 1000;

    public Backdrop {
        regions = Map.copyOf(regions);
        blocs = Map.copyOf(blocs);
        absences = Map.copyOf(absences);
        idealPoints = Map.copyOf(idealPoints);
    }

    /** Reads the covariates from a snapshot. */
    static Backdrop of(Snapshot snapshot) {
        Map<String, State.Group> regions = new HashMap<>();
        Map<String, String> blocs = new HashMap<>();
        Set<String> memberships = new HashSet<>();
        for (Membership membership : snapshot.listFacts(Membership.class)) {
            if (membership.role() == Membership.Role.MEMBER) {
                memberships.add(membership.state() + " " + membership.organisation());
            }
        }
        for (State state : snapshot.states().values()) {
            regions.put(state.code(), state.group());
            blocs.put(
                    state.code(),
                    BLOCS.stream()
                            .filter(bloc -> memberships.contains(state.code() + " " + bloc))
                            .findFirst()
                            .orElse(state.group().code()));
        }
        Map<String, Integer> absences = new HashMap<>();
        snapshot.listFacts(Attendance.class).forEach(fact -> absences.put(fact.state(), fact.absent()));
        Map<String, Integer> points = new HashMap<>();
        snapshot.listFacts(IdealPoint.class).forEach(fact -> points.put(fact.state(), fact.idealPoint()));
        int[] sorted =
                points.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        double median = sorted.length == 0 ? 0 : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
        return new Backdrop(regions, blocs, absences, points, median);
    }

    /** The regional group of a state; one that is not on record belongs to none. */
    public State.Group region(String state) {
        return regions.getOrDefault(state, State.Group.NONE);
    }

    /** The bloc of a state, or its regional group where it is in no bloc. */
    public String bloc(String state) {
        return blocs.getOrDefault(state, region(state).code());
    }

    /** The share of roll calls it missed in the last year on record, 0 to 1; 0 where nothing is. */
    public double absence(String state) {
        return absences.getOrDefault(state, 0) / PERMILLE;
    }

    /** Its ideal point in the last session on record; the median if there is none. */
    public double idealPoint(String state) {
        return idealPoints.containsKey(state) ? idealPoints.getOrDefault(state, 0) / PERMILLE : median / PERMILLE;
    }
}
