package demarche.importing;

import demarche.world.fact.State;
import demarche.world.factbase.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Maps publishers' codes to states. A code may have named several states over time, such as Yugoslavia and Serbia;
 * then the member on the given day counts.
 */
final class StateCodes {

    /** Code systems. */
    enum Scheme {
        /** Numbers of the Correlates of War. */
        COW,
        /** {@code country_text_id} of V-Dem: mostly ISO 3166-1. */
        V_DEM,
        /** {@code ms_code} of the United Nations: ISO 3166-1, of former names ISO 3166-3. */
        UN,
        /** ISO 3166-1 alone, as the tables write states. */
        ISO,
        /** Names in English. */
        NAME
    }

    private final Map<Scheme, Map<String, List<String>>> states = new EnumMap<>(Scheme.class);
    private final Map<String, List<State>> memberships = new HashMap<>();
    private final SortedMap<String, Integer> unmapped = new TreeMap<>();
    private final SortedMap<String, Integer> notMembers = new TreeMap<>();

    StateCodes(World world) {
        for (Scheme scheme : Scheme.values()) {
            states.put(scheme, new HashMap<>());
        }
        world.listFactsOf("states").stream()
                .filter(State.class::isInstance)
                .map(State.class::cast)
                .forEach(state -> {
                    memberships
                            .computeIfAbsent(state.code(), code -> new ArrayList<>())
                            .add(state);
                    add(Scheme.NAME, state.name(), state.code());
                });
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StateCodes.class.getResourceAsStream("/demarche/import/codes.csv")),
                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] cells) {
        String state = cells[0];
        addAll(Scheme.COW, cells[1], " ", state);
        add(Scheme.V_DEM, state, state);
        addAll(Scheme.V_DEM, cells[2], " ", state);
        add(Scheme.ISO, state, state);
        add(Scheme.UN, state, state);
        addAll(Scheme.UN, cells[3], " ", state);
        addAll(Scheme.NAME, cells[4], ";", state);
    }

    private void addAll(Scheme scheme, String codes, String separator, String state) {
        for (String code : codes.split(separator, -1)) {
            if (!code.isBlank()) {
                add(scheme, code, state);
            }
        }
    }

    private void add(Scheme scheme, String code, String state) {
        List<String> known = Objects.requireNonNull(states.get(scheme))
                .computeIfAbsent(code.toUpperCase(Locale.ROOT), key -> new ArrayList<>());
        if (!known.contains(state)) {
            known.add(state);
        }
    }

    /** The member with a code on a day; if there is none, empty and counted for the report. */
    Optional<String> find(Scheme scheme, String code, LocalDate day) {
        Optional<String> member = member(scheme, code, day);
        if (member.isEmpty() && isKnown(scheme, code)) {
            notMembers.merge(code, 1, Integer::sum);
        }
        return member;
    }

    /** The member with a code on a day, without counting failures. */
    Optional<String> member(Scheme scheme, String code, LocalDate day) {
        return states(scheme, code).stream()
                .filter(state -> isMember(state, day))
                .findFirst();
    }

    /** Whether a code names a state on any day; failures are counted for the report. */
    boolean isKnown(Scheme scheme, String code) {
        if (states(scheme, code).isEmpty()) {
            unmapped.merge(code.isEmpty() ? "(no code)" : code, 1, Integer::sum);
            return false;
        }
        return true;
    }

    private List<String> states(Scheme scheme, String code) {
        return Objects.requireNonNull(states.get(scheme)).getOrDefault(code.toUpperCase(Locale.ROOT), List.of());
    }

    /** Whether a state is a member on a day. */
    boolean isMember(String state, LocalDate day) {
        return memberships.getOrDefault(state, List.of()).stream()
                .anyMatch(spell -> spell.evidence().validity().knownOn(day));
    }

    /** Codes of no known state, with their number of rows. */
    SortedMap<String, Integer> unmapped() {
        return unmapped;
    }

    /** Codes of states without membership on the day, with their number of rows. */
    SortedMap<String, Integer> notMembers() {
        return notMembers;
    }
}
