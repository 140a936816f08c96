package demarche.answer.robustness;

import demarche.answer.text.Columns;
import demarche.answer.text.Figures;
import demarche.reasoning.Placement;
import demarche.robustness.Confidence;
import demarche.robustness.Margin;
import demarche.robustness.Reading;
import demarche.robustness.Removal;
import demarche.robustness.Robustness;
import demarche.robustness.StateRobustness;
import demarche.robustness.Swing;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Robustness as CSV: one row per state, or for a single state one row per tested change. */
public final class RobustnessCsv {
    private record Row(
            String kind,
            String thing,
            String change,
            Optional<Integer> stance,
            Optional<Option> option,
            boolean flips) {

        static Row of(String kind, String change, Swing swing, Placement to) {
            return new Row(kind, swing.of().key(), change, to.stance(), to.option(), swing.isFlipped(to));
        }

        static Row of(String kind, Removal removal) {
            return new Row(
                    kind,
                    removal.key(),
                    "without",
                    removal.after().stance(),
                    removal.after().option(),
                    true);
        }

        static Row of(String kind, String change, Reading reading) {
            return new Row(
                    kind,
                    reading.name(),
                    change,
                    reading.inferred().stance(),
                    reading.inferred().option(),
                    reading.flips());
        }
    }

    private RobustnessCsv() {}

    /** The rows as CSV, with codes and exact figures. */
    public static String of(RobustnessView view) {
        return view.whole().map(RobustnessCsv::changes).orElseGet(() -> states(view));
    }

    private static String states(RobustnessView view) {
        return new Columns<Robustness>()
                .whole("state", Robustness::state)
                .whole("name", state -> view.explainer().officialName(state.state()))
                .whole("role", Robustness::role)
                .whole("option", state -> state.inferred().option())
                .whole("stance", state -> state.inferred().stance().map(Figures::exact))
                .whole("margin", state -> state.margin().map(Margin::milli).map(Figures::exact))
                .whole("beyond", state -> state.margin().map(Margin::beyond))
                .whole("alarms", Robustness::alarms)
                .whole("carried_by_facts", state -> keys(state.facts()))
                .whole("carried_by_sources", state -> keys(state.sources()))
                .whole("confidence", state -> state.confidence().map(Confidence::grade))
                .whole("coverage", state -> state.confidence().map(Confidence::coverage))
                .whole("age", state -> state.confidence().map(Confidence::age))
                .whole("reliability", state -> state.confidence().map(Confidence::reliability))
                .csv(view.states());
    }

    private static List<String> keys(List<Removal> removals) {
        return removals.stream().map(Removal::key).toList();
    }

    private static String changes(StateRobustness whole) {
        List<Row> rows = new ArrayList<>();
        for (Swing swing : whole.swings()) {
            boolean weight = swing.of() instanceof Swing.Thing.OfWeight;
            rows.add(Row.of(weight ? "weight" : "judged-fact", weight ? "less" : "without", swing, swing.less()));
            swing.more().ifPresent(more -> rows.add(Row.of("weight", "more", swing, more)));
        }
        whole.robustness().facts().forEach(removal -> rows.add(Row.of("carrying-fact", removal)));
        whole.robustness().sources().forEach(removal -> rows.add(Row.of("carrying-source", removal)));
        whole.readings().forEach(reading -> rows.add(Row.of("reading", "read-as", reading)));
        whole.shifted().forEach(reading -> rows.add(Row.of("asks", "shifted", reading)));
        return new Columns<Row>()
                .whole("kind", Row::kind)
                .whole("of", Row::thing)
                .whole("change", Row::change)
                .whole("stance", row -> row.stance().map(Figures::exact))
                .whole("option", Row::option)
                .whole("flips", Row::flips)
                .csv(rows);
    }
}
