package demarche.importing;

import demarche.world.fact.Arms;
import demarche.world.read.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** SIPRI arms transfers: the share of each supplier in a state's imports of ten years. */
final class ArmsRelease {

    private static final int YEARS = 10;
    private static final BigDecimal LEAST = new BigDecimal("0.05");

    private static final List<ReleaseColumn> COLUMNS = List.of(
            ReleaseColumn.required("supplier", "supplier", "supplier_iso3", "seller"),
            ReleaseColumn.required("recipient", "recipient", "recipient_iso3", "buyer"),
            ReleaseColumn.required("year", "delivery year", "year", "year(s) of delivery"),
            ReleaseColumn.required(
                    "value", "tiv", "tiv_musd1990", "TIV delivery values", "SIPRI TIV of delivered weapons"));

    private final Order order;
    private final StateCodes codes;
    private final Map<String, Map<String, Map<Integer, BigDecimal>>> received = new TreeMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    private ArmsRelease(Order order, StateCodes codes) {
        this.order = order;
        this.codes = codes;
    }

    static List<Refreshed> read(Order order, StateCodes codes, List<String> notes, Problems problems) {
        return new ArmsRelease(order, codes).read(notes, problems);
    }

    private List<Refreshed> read(List<String> notes, Problems problems) {
        new Release(order.release(), COLUMNS, problems, order.progress()).read(row -> {
            Optional<Integer> year = row.whole("year");
            Optional<BigDecimal> value = row.decimal("value");
            if (year.isPresent() && value.isPresent()) {
                codes.isKnown(scheme(row.text("recipient")), row.text("recipient"));
                codes.isKnown(scheme(row.text("supplier")), row.text("supplier"));
                years.add(year.get());
                received.computeIfAbsent(row.text("recipient"), key -> new TreeMap<>())
                        .computeIfAbsent(row.text("supplier"), key -> new HashMap<>())
                        .merge(year.get(), value.get(), BigDecimal::add);
            }
        });
        AnnualFigures figures = new AnnualFigures(order, Arms.class);
        Map<String, Map<Integer, Map<String, BigDecimal>>> byState = new TreeMap<>();
        Map<String, Map<Integer, BigDecimal>> totals = new HashMap<>();
        int first = years.isEmpty() ? 0 : years.first() + YEARS - 1;
        int last = years.isEmpty() ? -1 : years.last();
        if (!years.isEmpty() && first > order.firstYear()) {
            notes.add("The file begins in " + years.first() + ", so ten-year shares begin in " + first + ".");
        }
        for (int year = Math.max(first, order.firstYear()); year <= last; year++) {
            if (figures.wants(year)) {
                sum(year, byState, totals);
            }
        }
        byState.forEach((state, byYear) -> put(state, byYear, Objects.requireNonNull(totals.get(state)), figures));
        notes.addAll(figures.notes());
        return List.of(figures.refresh(problems));
    }

    /** Adds up what each member received in the ten years to one, by supplier, and from all. */
    private void sum(
            int year,
            Map<String, Map<Integer, Map<String, BigDecimal>>> byState,
            Map<String, Map<Integer, BigDecimal>> totals) {
        LocalDate day = LocalDate.of(year + 1, 1, 1);
        received.forEach((recipient, suppliers) -> find(recipient, day)
                .ifPresent(state -> suppliers.forEach((name, values) -> {
                    BigDecimal sum = BigDecimal.ZERO;
                    for (int y = year - YEARS + 1; y <= year; y++) {
                        sum = sum.add(values.getOrDefault(y, BigDecimal.ZERO));
                    }
                    totals.computeIfAbsent(state, key -> new HashMap<>()).merge(year, sum, BigDecimal::add);
                    Map<String, BigDecimal> shares = byState.computeIfAbsent(state, key -> new TreeMap<>())
                            .computeIfAbsent(year, key -> new TreeMap<>());
                    BigDecimal amount = sum;
                    find(name, day).ifPresent(supplier -> shares.merge(supplier, amount, BigDecimal::add));
                })));
    }

    /** From five per cent on, and the first year under it, so that the older figure does not stand. */
    private static void put(
            String state,
            Map<Integer, Map<String, BigDecimal>> byYear,
            Map<Integer, BigDecimal> totals,
            AnnualFigures figures) {
        Set<String> before = new HashSet<>();
        byYear.forEach((year, amounts) -> {
            BigDecimal total = totals.getOrDefault(year, BigDecimal.ZERO);
            amounts.forEach((supplier, amount) -> {
                if (supplier.equals(state)) {
                    return;
                }
                String share = total.signum() == 0 ? "0.000" : AnnualFigures.quotient(amount, total, 3);
                boolean counts = total.signum() > 0 && amount.compareTo(total.multiply(LEAST)) >= 0;
                if (counts || before.contains(supplier)) {
                    figures.put(List.of(state, supplier), year, List.of(share));
                } else {
                    figures.putIfThere(List.of(state, supplier), year, List.of(share));
                }
                if (counts) {
                    before.add(supplier);
                } else {
                    before.remove(supplier);
                }
            });
        });
    }

    private Optional<String> find(String name, LocalDate day) {
        return codes.member(scheme(name), name, day);
    }

    /** SIPRI writes names; tables made of its figures often write codes. */
    private static StateCodes.Scheme scheme(String name) {
        return name.matches("[A-Z]{3}") && !name.equals("UAE") ? StateCodes.Scheme.ISO : StateCodes.Scheme.NAME;
    }
}
