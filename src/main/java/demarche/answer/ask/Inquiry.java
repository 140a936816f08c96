package demarche.answer.ask;

import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.evaluate.Track;
import demarche.explain.Explainer;
import demarche.reasoning.Assessment;
import demarche.reasoning.Delta;
import demarche.reasoning.Question;
import demarche.reasoning.memory.Driver;
import demarche.world.UnknownIdException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A question about a case, with an optional scenario.
 *
 * @param crisis id of the case or path to a YAML file
 * @param measure id of the measure; default: the first of the case
 * @param without drivers switched off
 * @param track whether the inference uses earlier votes in the dispute
 */
public record Inquiry(
        String crisis, Optional<String> measure, SortedSet<Driver> without, Track track, Suppose suppose) {

    public Inquiry {
        without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    }

    /**
     * Reads the case and builds the question for the engine.
     *
     * @throws UnknownIdException if the case or measure does not exist
     */
    public Question read(Loaded loaded) {
        CrisisCase found = loaded.library().cases().getCase(crisis);
        Question question = Question.of(found, measure(found), without);
        return track == Track.COLD
                ? question
                : question.withRecord(loaded.library()
                        .cases()
                        .listEarlier(found, question.measure().date()));
    }

    private Measure measure(CrisisCase found) {
        if (measure.isEmpty()) {
            return found.measures().get(0);
        }
        String id = measure.get();
        return found.findMeasure(id)
                .orElseThrow(() -> new UnknownIdException(
                        "measure",
                        id,
                        found.measures().stream().map(Measure::id).toList()));
    }

    /**
     * The result of an inference.
     *
     * @param supposed effects of the scenario, if there is one
     * @param caveats caveats of the figures
     */
    public record Inferred(
            Assessment assessment, Explainer explainer, Optional<Supposition> supposed, List<String> caveats) {}

    /** Infers positions and arguments of all states, under the scenario. */
    public Inferred infer(Desk desk) {
        return infer(desk, Optional.empty());
    }

    /** Infers positions of all states and the argument of one state; several times faster. */
    public Inferred infer(Desk desk, String explained) {
        return infer(desk, Optional.of(explained));
    }

    private Inferred infer(Desk desk, Optional<String> explained) {
        Loaded loaded = desk.loaded();
        Question question = desk.question(this);
        if (!suppose.isGiven()) {
            Assessment assessment = desk.lend(question, session -> explained
                    .map(state -> session.explain(Delta.NONE, state))
                    .orElseGet(session::baseline));
            return new Inferred(
                    assessment,
                    loaded.explainer().on(assessment.asOf()),
                    Optional.empty(),
                    caveats(question.crisis(), List.of(), loaded));
        }
        Composed composed = Composed.of(suppose, question, loaded);
        Supposition supposed = desk.lend(question, session -> explained
                .map(state -> composed.on(session, loaded, state))
                .orElseGet(() -> composed.on(session, loaded)));
        return new Inferred(
                supposed.assessment(),
                supposed.explainer(),
                Optional.of(supposed),
                caveats(question.crisis(), List.of(composed), loaded));
    }

    /** The caveats of a case under scenarios. */
    public static List<String> caveats(CrisisCase crisis, List<Composed> supposed, Loaded loaded) {
        List<String> ofCase = Caveats.of(crisis, loaded.weights().values());
        if (supposed.isEmpty()) {
            return ofCase;
        }
        // The caveat of reassessments includes that of positions.
        return Stream.concat(
                        Caveats.of(supposed.stream().map(Composed::set).toList()).stream(),
                        ofCase.stream().filter(caveat -> !caveat.equals(Caveats.NO_FORECAST)))
                .toList();
    }
}
