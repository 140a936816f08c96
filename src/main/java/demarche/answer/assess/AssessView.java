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
 * An assessment and the selection to show.
 *
 * @param states codes of the selected states
 * @param onlyDiffering whether to list only states whose inferred and recorded votes differ
 * @param instruments the instruments shown
 * @param recorded recorded votes by state, if known
 * @param supposed the scenario, if there is one
 * @param caveats caveats of the figures
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

    /** The listed states, by code. */
    List<StateAssessment> listStates() {
        return listCounted().stream()
                .filter(state ->
                        !onlyDiffering || matches(state).filter(match -> !match).isPresent())
                .toList();
    }

    /** The selected states, by code, including those counted but not listed. */
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

    /** Whether the inferred vote matches the record; empty if one of the two is missing. */
    Optional<Boolean> matches(StateAssessment state) {
        return recordedVote(state.state())
                .flatMap(vote -> state.option(Instrument.VOTE).map(vote::equals));
    }

    /** Whether any position is imposed. */
    boolean hasAssumptions() {
        return supposed.filter(s -> !s.changes().assumptions().isEmpty()).isPresent();
    }
}
