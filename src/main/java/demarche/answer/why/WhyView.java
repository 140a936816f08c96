package demarche.answer.why;

import demarche.answer.ask.Supposition;
import demarche.explain.Explainer;
import demarche.explain.Step;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.world.Instrument;
import java.util.List;
import java.util.Optional;

/**
 * Data of the why answer.
 *
 * @param step the position with its premises
 * @param supposed the scenario, if there is one
 * @param caveats caveats of the figures
 */
public record WhyView(
        Assessment assessment,
        Explainer explainer,
        String state,
        Instrument instrument,
        Step step,
        Optional<Supposition> supposed,
        List<String> caveats) {

    /**
     * The argument down to a depth. Depth 1 has the stance with its pushes, the conditions and the frames; depth 2
     * adds their premises, and so on.
     */
    public WhyView cut(int depth) {
        List<Step> premises = step.premises().stream()
                .map(premise -> premise.cut(premise.kind() == Step.Kind.STANCE ? depth : depth - 1))
                .toList();
        Step cut = new Step(step.kind(), step.sentence(), step.milli(), step.rule(), step.citation(), premises);
        return new WhyView(assessment, explainer, state, instrument, cut, supposed, caveats);
    }

    InstrumentAssessment inferred() {
        return assessment.getState(state).asked(instrument);
    }
}
