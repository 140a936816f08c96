package demarche.answer.catalogue;

import demarche.world.fact.Fact;
import demarche.world.factbase.World;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Finds the facts about a state or from a source. */
public final class FactsAbout {
    private FactsAbout() {}

    /** All facts that name a state. */
    public static List<Fact> state(String code, World world) {
        return world.listFacts().stream().filter(fact -> names(fact, code)).toList();
    }

    /** All facts from a source. */
    public static List<Fact> source(String key, World world) {
        return world.listFacts().stream()
                .filter(fact -> fact.evidence().source().equals(key))
                .toList();
    }

    /** Every fact is a record and every state in it a text component that holds its code. */
    private static boolean names(Fact fact, String code) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            try {
                if (code.equals(component.getAccessor().invoke(fact))) {
                    return true;
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("components of public records can be read", e);
            }
        }
        return false;
    }
}
