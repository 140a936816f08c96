package demarche.importing;

import demarche.world.fact.Regime;
import demarche.world.read.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** V-Dem's country-years: electoral and liberal democracy. */
final class RegimeRelease {

    private static final List<ReleaseColumn> COLUMNS = List.of(
            ReleaseColumn.required("country_text_id"),
            ReleaseColumn.required("year"),
            ReleaseColumn.required("v2x_polyarchy"),
            ReleaseColumn.required("v2x_libdem"));

    private RegimeRelease() {}

    static List<Refreshed> read(Order order, StateCodes codes, List<String> notes, Problems problems) {
        AnnualFigures figures = new AnnualFigures(order, Regime.class);
        new Release(order.release(), COLUMNS, problems, order.progress()).read(row -> {
            Optional<Integer> year = row.whole("year");
            Optional<BigDecimal> polyarchy = row.decimal("v2x_polyarchy");
            Optional<BigDecimal> liberal = row.decimal("v2x_libdem");
            if (year.isPresent() && polyarchy.isPresent() && figures.wants(year.get())) {
                codes.find(StateCodes.Scheme.V_DEM, row.text("country_text_id"), LocalDate.of(year.get() + 1, 1, 1))
                        .ifPresent(state -> figures.put(
                                List.of(state),
                                year.get(),
                                List.of(
                                        AnnualFigures.rounded(polyarchy.get(), 3),
                                        liberal.map(it -> AnnualFigures.rounded(it, 3))
                                                .orElse(""))));
            }
        });
        notes.addAll(figures.notes());
        return List.of(figures.refresh(problems));
    }
}
