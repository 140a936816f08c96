package demarche.explain;

import demarche.crisis.Instrument;
import demarche.reasoning.Assessment;
import demarche.reasoning.rulebase.RuleBook;
import demarche.world.World;
import java.util.List;

/** Tells the argument of an assessment in sentences. */
public final class Explainer {
    private final World world;
    private final RuleBook book;

    /**
     * @param world the world the assessment was made of
     * @param book the rules it was made with
     */
    public Explainer(World world, RuleBook book) {
        this.world = world;
        this.book = book;
    }

    /**
     * The derivation of a state's position on an instrument.
     *
     * @throws demarche.world.UnknownIdException where the state is none of the assessment's
     */
    public Step why(Assessment assessment, String state, Instrument instrument) {
        throw new UnsupportedOperationException(world.digest() + book + assessment + state + instrument);
    }

    /** What is said for one push, one sentence for each justification, as {@code because} in JSON. */
    public List<String> because(Assessment assessment, String conclusion) {
        throw new UnsupportedOperationException(assessment + conclusion);
    }

    /** The name of a state or organisation, or the code where none is known. */
    public String name(String code) {
        return world.findState(code).map(s -> s.name()).orElse(code);
    }
}
