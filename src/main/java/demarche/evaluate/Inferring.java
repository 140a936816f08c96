package demarche.evaluate;

/** A method that can also say what it inferred its forecasts from. */
public interface Inferring extends Method {

    /** Everything the scores need of the inference. */
    Inferred infer(RollCall call);
}
