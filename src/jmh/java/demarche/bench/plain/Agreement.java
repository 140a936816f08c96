package demarche.bench.plain;

import demarche.reasoning.Assessment;
import demarche.reasoning.Conclusion;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.PutMeasure;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what was inferred by hand with what the engine inferred: every push, stance and position. */
final class Agreement {
    private final Assessment engine;
    private final Inferred plain;
    private final List<String> differences = new ArrayList<>();

    private Agreement(Assessment engine, Inferred plain) {
        this.engine = engine;
        this.plain = plain;
    }

    /** Every difference, each with its state; none where both agree. */
    static List<String> differences(Assessment engine, Inferred plain) {
        Agreement agreement = new Agreement(engine, plain);
        agreement.comparePushes();
        agreement.compareStates();
        return List.copyOf(agreement.differences);
    }

    private <T> Stream<T> concluded(Class<T> type) {
        return engine.argument().listConclusions().stream()
                .map(Conclusion::value)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private void comparePushes() {
        Set<String> members = engine.states().keySet();
        Set<Push> byHand = new HashSet<>(plain.allPushes());
        byHand.removeIf(push -> !members.contains(push.state()));
        Set<Push> byEngine = concluded(Push.class)
                .filter(push -> members.contains(push.state()))
                .collect(Collectors.toSet());
        Set<Push> byEngineAlone = new HashSet<>(byEngine);
        byEngineAlone.removeAll(byHand);
        byEngineAlone.forEach(push -> differences.add("the engine alone infers " + push));
        byHand.removeAll(byEngine);
        byHand.forEach(push -> differences.add("by hand alone follows " + push));
    }

    private void compareStates() {
        Map<String, Option> positions = new HashMap<>();
        concluded(Position.class).forEach(p -> positions.put(key(p.state(), p.measure(), p.round()), p.option()));
        Given given = plain.given();
        compare("members", engine.states().keySet(), given.index().keySet());
        for (int m = 0; m < given.measures().size(); m++) {
            PutMeasure measure = given.measures().get(m);
            for (int s = 0; s < given.states().size(); s++) {
                String state = given.states().get(s);
                int stance = plain.stance()[given.rounds()][m][s];
                compare(
                        state + ": stance on " + measure.id(),
                        Objects.requireNonNull(
                                        engine.getState(state).instruments().get(measure.instrument()))
                                .stance()
                                .orElse(null),
                        stance);
                for (int round = 0; round <= given.rounds(); round++) {
                    compare(
                            state + ": position on " + measure.id() + " in round " + round,
                            positions.get(key(state, measure.id(), round)),
                            plain.position()[round][m][s]);
                }
            }
        }
    }

    private static String key(String state, String measure, int round) {
        return state + ' ' + measure + ' ' + round;
    }

    private void compare(String what, @Nullable Object byEngine, @Nullable Object byHand) {
        if (!Objects.equals(byEngine, byHand)) {
            differences.add(what + " is " + byEngine + " of the engine and " + byHand + " by hand");
        }
    }
}
