package demarche.report;

import demarche.crisis.Instrument;
import demarche.explain.Explainer;
import demarche.explain.Step;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import java.util.List;
import java.util.Objects;

/**
 * A derivation and what it explains.
 *
 * @param step the position and, below it, what it rests on
 * @param caveats what must be said with the figures
 */
public record WhyView(
        Assessment assessment,
        Explainer explainer,
        String state,
        Instrument instrument,
        Step step,
        List<String> caveats) {

    /**
     * The derivation down to a depth: the stance with its pushes, the gates and the frames are 1 deep, their premises 2,
     * and so on.
     */
    public WhyView cut(int depth) {
        List<Step> premises = step.premises().stream()
                .map(premise -> premise.cut(premise.kind() == Step.Kind.STANCE ? depth : depth - 1))
                .toList();
        Step cut = new Step(step.kind(), step.sentence(), step.milli(), step.rule(), step.citation(), premises);
        return new WhyView(assessment, explainer, state, instrument, cut, caveats);
    }

    InstrumentAssessment inferred() {
        return Objects.requireNonNull(assessment.getState(state).instruments().get(instrument));
    }
}
