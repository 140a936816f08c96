package demarche.evaluate;

/** A method that can also say what it inferred its forecasts from. */
public interface InferenceMethod extends Method {

    /** Everything the scores need of the inference. */
    VoteInference infer(RollCall call);
}
