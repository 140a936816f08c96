package demarche.importing;

import demarche.world.read.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Recorded votes of the General Assembly, one row per state and vote. */
final class RollCallRelease {

    private static final List<ReleaseColumn> UN = List.of(
            ReleaseColumn.required("id", "undl_id"),
            ReleaseColumn.required("state", "ms_code"),
            ReleaseColumn.required("vote", "ms_vote"),
            ReleaseColumn.required("date"),
            ReleaseColumn.required("resolution"));

    private static final Map<String, String> UN_VOTES = Map.of("Y", "yes", "A", "abstain", "N", "no", "X", "absent");

    private static final List<ReleaseColumn> VOETEN = List.of(
            ReleaseColumn.required("id", "rcid"),
            ReleaseColumn.required("state", "ccode"),
            ReleaseColumn.required("vote"),
            ReleaseColumn.required("date"),
            ReleaseColumn.required("resolution", "unres"),
            ReleaseColumn.optional("amend"),
            ReleaseColumn.optional("para"));

    /** 9 means not a member. */
    private static final Map<String, String> VOETEN_VOTES =
            Map.of("1", "yes", "2", "abstain", "3", "no", "8", "absent", "9", "");

    private final Order order;
    private final StateCodes codes;
    private final boolean voeten;
    private final SortedMap<String, RollCall> calls = new TreeMap<>();

    private RollCallRelease(Order order, StateCodes codes) {
        this.order = order;
        this.codes = codes;
        this.voeten = order.kind() == ReleaseKind.VOETEN_VOTES;
    }

    static List<Refreshed> read(Order order, StateCodes codes, List<String> notes, Problems problems) {
        RollCallRelease release = new RollCallRelease(order, codes);
        new Release(order.release(), release.voeten ? VOETEN : UN, problems, order.progress()).read(release::take);
        return order.resolutions().isEmpty()
                ? new VotingRecord(order, codes, List.copyOf(release.calls.values())).refresh(notes, problems)
                : new VotesFiles(order, List.copyOf(release.calls.values())).refresh(problems);
    }

    /** The number of a resolution without what publishers write before it: {@code A/RES/} or {@code R/}. */
    static String number(String resolution) {
        return resolution.strip().toUpperCase(Locale.ROOT).replaceFirst("^(A/)?R(ES)?/", "");
    }

    private void take(ReleaseRow row) {
        Optional<String> vote = vote(row);
        Optional<LocalDate> date = row.date("date");
        if (vote.isEmpty() || date.isEmpty() || vote.get().isEmpty() || !wants(row, date.get())) {
            return;
        }
        state(row, date.get()).ifPresent(state -> {
            RollCall call = calls.computeIfAbsent(
                    row.text("id"),
                    id -> new RollCall(
                            date.get(), number(row.text("resolution")).intern()));
            String before = call.votes().putIfAbsent(state, vote.get());
            if (before != null) {
                row.wrong("state", "a state once in a vote: " + state + " is in " + row.text("id") + " twice");
            }
        });
    }

    private boolean wants(ReleaseRow row, LocalDate date) {
        return order.resolutions().isEmpty()
                ? date.getYear() >= order.firstYear()
                : order.resolutions().stream()
                                .map(RollCallRelease::number)
                                .anyMatch(number(row.text("resolution"))::equals)
                        && !isOfAPart(row);
    }

    /** Whether the vote is on an amendment or a paragraph. */
    private static boolean isOfAPart(ReleaseRow row) {
        return row.text("amend").matches("1(\\.0)?") || row.text("para").matches("1(\\.0)?");
    }

    private Optional<String> vote(ReleaseRow row) {
        Map<String, String> words = voeten ? VOETEN_VOTES : UN_VOTES;
        Optional<String> vote = Optional.ofNullable(words.get(row.text("vote").replaceFirst("\\.0$", "")));
        if (vote.isEmpty()) {
            row.wrong("vote", voeten ? "1, 2, 3, 8 or 9" : "Y, A, N or X");
        }
        return vote;
    }

    private Optional<String> state(ReleaseRow row, LocalDate day) {
        return voeten
                ? row.whole("state").flatMap(code -> codes.find(StateCodes.Scheme.COW, String.valueOf(code), day))
                : codes.find(StateCodes.Scheme.UN, row.text("state"), day);
    }
}
