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
 * What is asked of a case, and what is to be supposed.
 *
 * @param crisis id of the case, or path to a YAML file
 * @param measure put to states; without it the first of the case
 * @param without drivers switched off
 * @param track whether earlier votes in the dispute inform the inference
 */
public record Inquiry(
        String crisis, Optional<String> measure, SortedSet<Driver> without, Track track, Suppose suppose) {

    public Inquiry {
        without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    }

    /**
     * The question put to the engine, read from the files of the case.
     *
     * @throws UnknownIdException where there is no such case or measure
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
     * What is inferred.
     *
     * @param supposed what follows from what is supposed, where anything is
     * @param caveats what must be said with the figures
     */
    public record Inferred(
            Assessment assessment, Explainer explainer, Optional<Supposition> supposed, List<String> caveats) {}

    /** Infers where all states stand and why, under what is supposed. */
    public Inferred infer(Desk desk) {
        return infer(desk, Optional.empty());
    }

    /** Infers where all states stand, and why one of them does: several times faster. */
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

    /** What must be said with figures of a case under what is supposed. */
    public static List<String> caveats(CrisisCase crisis, List<Composed> supposed, Loaded loaded) {
        Stream<String> ofScenarios = supposed.isEmpty()
                ? Stream.empty()
                : Caveats.of(supposed.stream().map(Composed::set).toList()).stream();
        return Stream.concat(ofScenarios, Caveats.of(crisis, loaded.weights().values()).stream())
                .toList();
    }
}
