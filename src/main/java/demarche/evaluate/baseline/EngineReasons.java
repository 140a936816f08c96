package demarche.evaluate.baseline;

import demarche.evaluate.ByRules;
import demarche.evaluate.RollCall;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Push;
import demarche.rules.RuleBook;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reasons as the engine infers them on a track.
 *
 * @param rules infers each roll call once
 * @param book says which way each rule pushes
 */
public record EngineReasons(ByRules rules, RuleBook book) implements Reasons {

    @Override
    public Map<String, Map<String, Integer>> of(RollCall call) {
        Map<String, Map<String, Integer>> reasons = new HashMap<>();
        rules.infer(call).pushes().forEach((state, pushes) -> {
            Map<String, Integer> strengths = new TreeMap<>();
            pushes.stream()
                    .map(applied -> applied.push())
                    .filter(push -> push.round() == 0)
                    .forEach(push -> strengths.merge(push.rule(), signed(push), Integer::sum));
            reasons.put(state, strengths);
        });
        return reasons;
    }

    private int signed(Push push) {
        Direction direction = book.getRule(push.rule()).direction().orElseThrow();
        return direction.sign() * push.strength();
    }
}
