package demarche.bench.plain.positions;

import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.reasoning.memory.Assumed;
import demarche.world.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code rules/positions/assumption.drl}. */
public final class AssumptionRules {
    private final @Nullable Option[][] assumed;

    /** @param positions that are imposed */
    public AssumptionRules(Given given, Pushes pushes, List<Assumed> positions) {
        assumed = new Option[given.measures().size()][given.states().size()];
        for (Assumed position : positions) {
            int s = pushes.indexOf(position.state());
            if (s >= 0) {
                assumed[given.indexOf(position.measure())][s] = position.option();
            }
        }
    }

    /** The position that is imposed on a state in every round; {@code null} where none is. */
    public @Nullable Option assumed(int measure, int state) {
        return assumed[measure][state];
    }

    /** Whether a position is imposed. */
    public boolean isAssumed(int measure, int state) {
        return assumed[measure][state] != null;
    }
}
