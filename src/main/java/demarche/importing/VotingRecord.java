package demarche.importing;

import demarche.world.fact.Agreement;
import demarche.world.fact.Attendance;
import demarche.world.read.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Attendance and agreement with the powers by calendar year. */
final class VotingRecord {

    private static final List<String> POWERS = List.of("CHN", "RUS", "USA");

    /** Minimum number of common votes for a share. */
    private static final int LEAST_COMMON = 5;

    private final Order order;
    private final StateCodes codes;
    private final Map<Integer, List<RollCall>> years = new TreeMap<>();

    VotingRecord(Order order, StateCodes codes, List<RollCall> calls) {
        this.order = order;
        this.codes = codes;
        calls.forEach(call -> years.computeIfAbsent(call.date().getYear(), year -> new ArrayList<>())
                .add(call));
    }

    List<Refreshed> refresh(List<String> notes, Problems problems) {
        AnnualFigures attendance = new AnnualFigures(order, Attendance.class);
        AnnualFigures agreement = new AnnualFigures(order, Agreement.class);
        years.forEach((year, calls) -> {
            if (!attendance.wants(year)) {
                return;
            }
            // Most votes of a year are cast in its last weeks.
            if (calls.stream().noneMatch(call -> call.date().getMonth() == Month.DECEMBER)) {
                notes.add("Omitted " + year + ": the file has no votes of December.");
                return;
            }
            attendance(year, calls, attendance, notes);
            agreement(year, calls, agreement);
        });
        attendance.notes().stream()
                .map(note -> note.replace("of attendance", "of attendance and agreement"))
                .forEach(notes::add);
        return List.of(attendance.refresh(problems), agreement.refresh(problems));
    }

    private void attendance(int year, List<RollCall> calls, AnnualFigures figures, List<String> notes) {
        Map<String, int[]> counts = new TreeMap<>();
        for (RollCall call : calls) {
            call.votes().forEach((state, vote) -> {
                int[] count = counts.computeIfAbsent(state, key -> new int[2]);
                count[0]++;
                count[1] += vote.equals("absent") ? 1 : 0;
            });
        }
        List<String> gaps = new ArrayList<>();
        counts.forEach((state, count) -> {
            if (!codes.isMember(state, LocalDate.of(year, 1, 1))
                    || !codes.isMember(state, LocalDate.of(year + 1, 1, 1))) {
                return;
            }
            if (count[0] * 2 < calls.size()) {
                gaps.add(state);
                return;
            }
            figures.put(
                    List.of(state),
                    year,
                    List.of(AnnualFigures.quotient(new BigDecimal(count[1]), new BigDecimal(count[0]), 3)));
        });
        if (!gaps.isEmpty()) {
            notes.add("No attendance in " + year + " for " + String.join(", ", gaps) + ": the file lacks more"
                    + " than half of their votes.");
        }
    }

    private void agreement(int year, List<RollCall> calls, AnnualFigures figures) {
        for (String power : POWERS) {
            // Twice the agreement, so that a half counts 1, and the number of common votes.
            Map<String, int[]> counts = new HashMap<>();
            for (RollCall call : calls) {
                position(call, power).ifPresent(of -> call.votes().keySet().forEach(state -> {
                    if (!state.equals(power)) {
                        position(call, state).ifPresent(own -> {
                            int[] count = counts.computeIfAbsent(state, key -> new int[2]);
                            count[0] += 2 - Math.abs(of - own);
                            count[1]++;
                        });
                    }
                }));
            }
            counts.forEach((state, count) -> {
                if (count[1] >= LEAST_COMMON && codes.isMember(state, LocalDate.of(year + 1, 1, 1))) {
                    figures.put(
                            List.of(state, power),
                            year,
                            List.of(AnnualFigures.quotient(new BigDecimal(count[0]), new BigDecimal(2 * count[1]), 2)));
                }
            });
        }
    }

    /** No is 0, abstain 1, yes 2; empty if absent. */
    private static Optional<Integer> position(RollCall call, String state) {
        return switch (call.votes().getOrDefault(state, "absent")) {
            case "yes" -> Optional.of(2);
            case "abstain" -> Optional.of(1);
            case "no" -> Optional.of(0);
            default -> Optional.empty();
        };
    }
}
