package demarche.bench.page;

import demarche.reasoning.Engine;
import demarche.reasoning.Question;
import demarche.world.factbase.Snapshot;
import demarche.world.factbase.World;

/**
 * What is measured on.
 *
 * @param states members on the day of the case
 * @param known facts known on that day
 * @param facts facts of all times
 * @param rules of all folders
 * @param drivers of them driver rules
 */
public record Extent(int states, int known, int facts, int rules, int drivers) {

    /** Of a question. */
    public static Extent of(Question question, World world, Engine engine) {
        Snapshot snapshot = world.asOf(question.measure().date().minusDays(1));
        return new Extent(
                snapshot.states().size(),
                snapshot.facts().size(),
                world.listFacts().size(),
                engine.book().listRules().size(),
                (int) engine.book().listRules().stream()
                        .filter(rule -> rule.driver().isPresent())
                        .count());
    }
}
