package demarche.answer.catalogue;

import demarche.answer.text.Column;
import demarche.answer.text.Details;
import demarche.answer.text.Lines;
import demarche.answer.text.Listing;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.crisis.LeverSetting;
import demarche.crisis.Levers;
import demarche.crisis.Scenario;
import demarche.world.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scenarios as a list and in detail. */
public final class ScenarioReport {
    private final Levers levers;

    /** @param levers all levers */
    public ScenarioReport(Levers levers) {
        this.levers = levers;
    }

    /** The list of scenarios. */
    public static Listing list(List<Scenario> scenarios) {
        return new Listing(
                List.of(Column.whole("id"), Column.wrapped("title")),
                scenarios.stream()
                        .map(scenario -> List.of(scenario.id(), scenario.title()))
                        .toList());
    }

    /** The settings and patches of a scenario. */
    public Listing changes(Scenario scenario) {
        return new Listing(
                List.of(Column.whole("change"), Column.wrapped("in words")),
                Stream.concat(
                                scenario.settings().stream()
                                        .map(setting -> List.of(setting.written(), inWords(setting))),
                                scenario.patches().stream().map(patch -> List.of(patch.subject(), patch.deed())))
                        .toList());
    }

    /** A scenario as text. */
    public String text(Scenario scenario, List<Source> sources, int width, Paint paint) {
        String details = new Details()
                .add("scenario", scenario.id())
                .add("description", scenario.description())
                .add("includes", String.join(", ", scenario.includes()))
                .add(
                        "sets",
                        scenario.settings().stream()
                                .map(setting -> setting.written() + ": " + inWords(setting))
                                .collect(Collectors.joining("\n")))
                .add(
                        "patches",
                        scenario.patches().stream()
                                .map(patch -> patch.subject() + ": " + patch.deed())
                                .collect(Collectors.joining("\n")))
                .add("conjecture", scenario.conjecture().orElse(""))
                .add("sources", cited(sources))
                .text(width);
        return paint.apply(Tone.STRONG, String.join("\n", Lines.wrap(scenario.title(), width))) + "\n" + details;
    }

    private String inWords(LeverSetting setting) {
        return levers.getLever(setting.lever()).inWords(setting.value());
    }

    /** Cited sources, one per line. */
    public static String cited(List<Source> sources) {
        return sources.stream()
                .map(source -> source.key() + ": " + source.title() + ". " + source.publisher() + ", "
                        + source.published() + ".")
                .collect(Collectors.joining("\n"));
    }
}
