package demarche.reasoning.memory;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.kie.api.runtime.rule.AccumulateFunction;

/** {@code sumByRound} in rules: sums pushes by round. */
public final class SumByRound implements AccumulateFunction<RoundSums> {

    @Override
    public RoundSums createContext() {
        return new RoundSums();
    }

    @Override
    public void init(RoundSums context) {
        context.clear();
    }

    @Override
    public void accumulate(RoundSums context, Object value) {
        context.add((RoundSums.Part) value);
    }

    @Override
    public void reverse(RoundSums context, Object value) {
        context.remove((RoundSums.Part) value);
    }

    @Override
    public Object getResult(RoundSums context) {
        return context;
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return RoundSums.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
