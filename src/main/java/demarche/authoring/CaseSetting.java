package demarche.authoring;

import demarche.answer.ask.Inquiry;
import demarche.world.fact.Fact;
import java.util.List;

/**
 * A case with the facts of its day, as on the command line.
 *
 * @param given facts that a scenario adds
 */
record CaseSetting(Inquiry inquiry, List<Fact> given) implements Setting {
    CaseSetting {
        given = List.copyOf(given);
    }
}
