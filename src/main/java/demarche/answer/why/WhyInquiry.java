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
 * Why a state stands where it stands.
 *
 * @param state code or name
 * @param depth go no deeper than this
 */
public record WhyInquiry(Inquiry inquiry, String state, Instrument instrument, Optional<Integer> depth) {

    /** @throws RefusedException where the depth is none */
    public WhyInquiry {
        if (depth.filter(n -> n < 1).isPresent()) {
            throw new RefusedException(naming -> naming.apply("depth") + " is 1 or more", "depth", naming -> "");
        }
    }

    /**
     * The answer.
     *
     * @throws demarche.world.UnknownIdException where there is no such state, or it is not asked on the instrument
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
