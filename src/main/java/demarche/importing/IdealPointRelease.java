package demarche.importing;

import demarche.world.fact.IdealPoint;
import demarche.world.read.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Ideal points by session of the General Assembly, by Bailey, Strezhnev and Voeten. */
final class IdealPointRelease {

    /** The first session opened in January 1946, all others in the autumn of the year of 1945 plus their number. */
    private static final int YEAR_OF_SESSION_0 = 1945;

    private static final List<ReleaseColumn> COLUMNS = List.of(
            ReleaseColumn.optional("ccode"),
            ReleaseColumn.required("iso3c", "iso3c", "iso3"),
            ReleaseColumn.required("session"),
            ReleaseColumn.required("point", "IdealPointAll", "ideal_point"),
            ReleaseColumn.required("low", "Q5%All", "Q5.All", "q5"),
            ReleaseColumn.required("high", "Q95%All", "Q95.All", "q95"));

    private IdealPointRelease() {}

    static List<Refreshed> read(Order order, StateCodes codes, List<String> notes, Problems problems) {
        AnnualFigures figures = new AnnualFigures(order, IdealPoint.class);
        new Release(order.release(), COLUMNS, problems, order.progress()).read(row -> {
            Optional<Integer> session = row.whole("session");
            Optional<BigDecimal> point = row.decimal("point");
            Optional<BigDecimal> low = row.decimal("low");
            Optional<BigDecimal> high = row.decimal("high");
            if (session.isPresent() && point.isPresent() && low.isPresent() && high.isPresent()) {
                int year = YEAR_OF_SESSION_0 + session.get() + 1;
                if (figures.wants(year)) {
                    state(row, year, codes)
                            .ifPresent(state -> figures.put(
                                    List.of(state),
                                    year,
                                    List.of(
                                            AnnualFigures.rounded(point.get(), 2),
                                            AnnualFigures.rounded(low.get(), 2),
                                            AnnualFigures.rounded(high.get(), 2))));
                }
            }
        });
        notes.addAll(figures.notes());
        return List.of(figures.refresh(problems));
    }

    private static Optional<String> state(ReleaseRow row, int year, StateCodes codes) {
        LocalDate day = LocalDate.of(year + 1, 1, 1);
        return row.text("ccode").isEmpty()
                ? codes.find(StateCodes.Scheme.UN, row.text("iso3c"), day)
                : row.whole("ccode").flatMap(code -> codes.find(StateCodes.Scheme.COW, String.valueOf(code), day));
    }
}
