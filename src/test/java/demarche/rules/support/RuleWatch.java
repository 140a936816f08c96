package demarche.rules.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds a test to its {@link Fires} and {@link Silent}: what it claims of a rule must be so in the scenes it plays. */
final class RuleWatch implements BeforeEachCallback, AfterEachCallback {
    private static final ThreadLocal<List<Outcome>> SEEN = ThreadLocal.withInitial(ArrayList::new);

    static void saw(Outcome outcome) {
        SEEN.get().add(outcome);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        SEEN.remove();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Outcome> outcomes = List.copyOf(SEEN.get());
        SEEN.remove();
        if (context.getExecutionException().isPresent()) {
            return;
        }
        Fires fires = context.getRequiredTestMethod().getAnnotation(Fires.class);
        Silent silent = context.getRequiredTestMethod().getAnnotation(Silent.class);
        for (String rule : fires == null ? new String[0] : fires.value()) {
            checkFires(rule, outcomes);
        }
        for (String rule : silent == null ? new String[0] : silent.value()) {
            checkNearMiss(rule, outcomes);
        }
    }

    private static void checkFires(String rule, List<Outcome> outcomes) {
        ShippedRules.getRule(rule);
        assertThat(outcomes.stream().map(Outcome::rules))
                .as("for each scene of this test the rules that stand, rule \"%s\" among them", rule)
                .anyMatch(rules -> rules.contains(rule));
    }

    private static void checkNearMiss(String rule, List<Outcome> outcomes) {
        Set<Class<?>> needed = ShippedRules.getRule(rule).matches();
        assertThat(outcomes).as("scenes of this test").isNotEmpty();
        assertThat(outcomes.stream().map(Outcome::rules))
                .as("for each scene of this test the rules that stand, rule \"%s\" not among them", rule)
                .noneMatch(rules -> rules.contains(rule));
        assertThat(outcomes.stream().map(outcome -> missing(needed, outcome)))
                .as("for each scene of this test what rule \"%s\" matches on and the scene lacks altogether", rule)
                .anyMatch(missing -> missing.size() <= 1);
    }

    private static List<Class<?>> missing(Set<Class<?>> needed, Outcome outcome) {
        return needed.stream().filter(type -> !outcome.types().contains(type)).toList();
    }
}
