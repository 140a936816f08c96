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
 * A derivation and what it explains.
 *
 * @param step the position and, below it, what it rests on
 * @param supposed the scenario it is under, where it is under one
 * @param caveats what must be said with the figures
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
     * The derivation down to a depth: the stance with its pushes, the gates and the frames are 1 deep, their premises 2,
     * and so on.
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
