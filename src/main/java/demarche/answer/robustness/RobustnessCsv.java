package demarche.answer.robustness;

import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.robustness.Robustness;
import demarche.robustness.StateRobustness;
import demarche.robustness.Swing;
import demarche.reasoning.Placement;
import demarche.world.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How robust positions are as CSV: a row a state, or of one state a row for each change that was tried. */
public final class RobustnessCsv {
    private RobustnessCsv() {}

    /** Codes and exact figures, for other programs. */
    public static String of(RobustnessView view) {
        return view.whole().map(RobustnessCsv::changes).orElseGet(() -> states(view));
    }

    private static String states(RobustnessView view) {
        return Csv.write(
                List.of(
                        "state",
                        "name",
                        "role",
                        "option",
                        "stance",
                        "margin",
                        "beyond",
                        "alarms",
                        "carried_by_facts",
                        "carried_by_sources",
                        "confidence",
                        "coverage",
                        "age",
                        "reliability"),
                view.states().stream().map(state -> row(state, view)).toList());
    }

    private static List<String> row(Robustness state, RobustnessView view) {
        return List.of(
                state.state(),
                view.explainer().name(state.state()),
                state.role().code(),
                state.inferred().option().map(Coded::code).orElse(""),
                exact(state.inferred().stance()),
                exact(state.margin().map(margin -> margin.milli())),
                state.margin().map(margin -> margin.beyond().code()).orElse(""),
                state.alarms().stream().map(Coded::code).collect(Collectors.joining(" ")),
                state.facts().stream().map(removal -> removal.key()).collect(Collectors.joining(" ")),
                state.sources().stream().map(removal -> removal.key()).collect(Collectors.joining(" ")),
                state.confidence().map(of -> of.grade().code()).orElse(""),
                state.confidence().map(of -> of.coverage().code()).orElse(""),
                state.confidence().map(of -> of.age().code()).orElse(""),
                state.confidence().map(of -> of.reliability().code()).orElse(""));
    }

    private static String changes(StateRobustness whole) {
        List<List<String>> rows = new ArrayList<>();
        for (Swing swing : whole.swings()) {
            boolean weight = swing.of() instanceof Swing.Thing.OfWeight;
            rows.add(row(swing, weight ? "weight" : "judged-fact", weight ? "less" : "without", swing.less()));
            swing.more().ifPresent(more -> rows.add(row(swing, "weight", "more", more)));
        }
        whole.robustness()
                .facts()
                .forEach(removal -> rows.add(row("carrying-fact", removal.key(), "without", removal.after(), true)));
        whole.robustness()
                .sources()
                .forEach(removal -> rows.add(row("carrying-source", removal.key(), "without", removal.after(), true)));
        whole.readings()
                .forEach(reading -> rows.add(List.of(
                        "reading",
                        reading.name(),
                        "read-as",
                        exact(reading.inferred().stance()),
                        reading.inferred().option().map(Coded::code).orElse(""),
                        String.valueOf(reading.flips()))));
        whole.shifted()
                .forEach(reading -> rows.add(List.of(
                        "asks",
                        reading.name(),
                        "shifted",
                        exact(reading.inferred().stance()),
                        reading.inferred().option().map(Coded::code).orElse(""),
                        String.valueOf(reading.flips()))));
        return Csv.write(List.of("kind", "of", "change", "stance", "option", "flips"), rows);
    }

    private static List<String> row(Swing swing, String kind, String change, Placement to) {
        return row(kind, swing.of().key(), change, to, swing.isFlipped(to));
    }

    private static List<String> row(String kind, String of, String change, Placement to, boolean flips) {
        return List.of(
                kind,
                of,
                change,
                exact(to.stance()),
                to.option().map(Coded::code).orElse(""),
                String.valueOf(flips));
    }

    private static String exact(Optional<Integer> milli) {
        return milli.map(of -> Figures.exact(of).toPlainString()).orElse("");
    }
}
