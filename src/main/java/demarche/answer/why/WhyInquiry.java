package demarche.answer.why;

import demarche.answer.ask.Desk;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.RefusedException;
import demarche.answer.ask.StateNames;
import demarche.reasoning.Assessment;
import demarche.world.Instrument;
import demarche.world.factbase.World;
import java.util.Optional;

/**
 * The question: why a state takes its position.
 *
 * @param state code or name
 * @param depth maximum depth of the tree
 */
public record WhyInquiry(Inquiry inquiry, String state, Instrument instrument, Optional<Integer> depth) {

    /** @throws RefusedException if the depth is less than 1 */
    public WhyInquiry {
        if (depth.filter(n -> n < 1).isPresent()) {
            throw RefusedException.number("depth", depth.get(), "expected 1 or more");
        }
    }

    /**
     * The answer.
     *
     * @throws demarche.world.UnknownIdException if the state is unknown or has no position on the instrument
     */
    public WhyView answer(Desk desk) {
        World world = desk.loaded().library().world();
        Inquiry.Inferred inferred = inquiry.infer(desk, StateNames.code(state, world));
        Assessment assessment = inferred.assessment();
        String code = StateNames.code(state, world, assessment);
        assessment.getState(code).asked(instrument);
        WhyView whole = new WhyView(
                assessment,
                inferred.explainer(),
                code,
                instrument,
                inferred.explainer().why(assessment, code, instrument),
                inferred.supposed(),
                inferred.caveats());
        return depth.map(whole::cut).orElse(whole);
    }
}
