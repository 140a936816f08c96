package demarche.answer.assess;

import demarche.answer.ask.Supposition;
import demarche.crisis.Measure;
import demarche.explain.Explainer;
import demarche.reasoning.Assessment;
import demarche.reasoning.StateAssessment;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * An assessment and what of it is to be shown.
 *
 * @param states codes of the states asked for
 * @param onlyDiffering whether only states whose inferred vote differs from the recorded one are listed
 * @param instruments the instruments shown
 * @param recorded the recorded votes by state, where they are known
 * @param supposed the scenario it is under, where it is under one
 * @param caveats what must be said with the figures
 */
public record AssessView(
        Assessment assessment,
        Explainer explainer,
        SortedSet<String> states,
        boolean onlyDiffering,
        SortedSet<Instrument> instruments,
        Optional<SortedMap<String, Option>> recorded,
        Optional<Supposition> supposed,
        List<String> caveats) {

    Measure measure() {
        return assessment.question().measure();
    }

    /** The states listed, by code. */
    List<StateAssessment> listStates() {
        return listCounted().stream()
                .filter(state ->
                        !onlyDiffering || matches(state).filter(match -> !match).isPresent())
                .toList();
    }

    /** The states asked for, by code, those too that are counted and not listed. */
    List<StateAssessment> listCounted() {
        return states.stream().map(assessment::getState).toList();
    }

    boolean shows(Instrument instrument) {
        return instruments.contains(instrument);
    }

    boolean showsRecord() {
        return recorded.isPresent() && shows(Instrument.VOTE);
    }

    Optional<Option> recordedVote(String state) {
        return recorded.map(votes -> votes.get(state));
    }

    /** Whether the inferred vote matches the record; nothing where one of the two is missing. */
    Optional<Boolean> matches(StateAssessment state) {
        return recordedVote(state.state())
                .flatMap(vote -> state.option(Instrument.VOTE).map(vote::equals));
    }

    /** Whether any position is imposed. */
    boolean hasAssumptions() {
        return supposed.filter(s -> !s.changes().assumptions().isEmpty()).isPresent();
    }
}
