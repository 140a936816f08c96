package demarche.evaluate.fit;

import demarche.evaluate.Method;
import demarche.evaluate.RollCall;
import demarche.evaluate.Track;
import demarche.evaluate.Trainee;
import java.util.List;

/** The rules, their weights and asks to be fitted on the votes of other disputes. */
public record RulesTrainee(Calibrator calibrator, Track track) implements Trainee {

    /** @throws TooFewDisputesException where the training is of too few disputes */
    @Override
    public Method fittedOn(List<RollCall> training) {
        return RulesMethod.of(calibrator.engineOf(calibrator.fit(training)), track);
    }
}
