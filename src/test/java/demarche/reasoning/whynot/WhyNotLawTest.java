package demarche.reasoning.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.crisis.ChangeSet;
import demarche.crisis.CrisisCase;
import demarche.crisis.PatchedFacts;
import demarche.crisis.read.Library;
import demarche.reasoning.Assessment;
import demarche.reasoning.Conclusion;
import demarche.reasoning.Delta;
import demarche.reasoning.Dials;
import demarche.reasoning.Engine;
import demarche.reasoning.Justification;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.reasoning.memory.Assumed;
import demarche.rules.Rule;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why-not against the engine: all conditions of a rule hold for a state if and only if the engine has a match of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("library")
class WhyNotLawTest {
    private static final Library LIBRARY = Shipped.LIBRARY;
    private static final Engine ENGINE = Shipped.ENGINE;
    private static final CrisisCase CASE = LIBRARY.cases().getCase("ukraine-annexation-2022");
    private static final WarmSession WARM = ENGINE.open(Question.of(CASE)
            .withRecord(LIBRARY.cases().listEarlier(CASE, CASE.measures().get(0).date())));

    /** Of every condition kind and region, parties and declared supporters among them. */
    private static final List<String> STATES = List.of(
            "BLR", "BRA", "CHE", "CHN", "DEU", "GEO", "HUN", "IND", "ISR", "JPN", "KAZ", "KOR", "MDA", "MLI", "PRK",
            "RUS", "SRB", "SYR", "TUR", "UKR", "USA", "VEN", "ZAF");

    @AfterAll
    static void close() {
        WARM.close();
    }

    @Test
    void every_rule_that_concludes_something_of_a_state_says_of_which_in_its_conclusion() {
        List<String> unclear = ENGINE.book().listRules().stream()
                .filter(rule -> rule.conditions().stream()
                        .anyMatch(condition -> condition.binds().contains("$state")))
                .filter(rule -> rule.kind() != Rule.Kind.SUM)
                .filter(rule -> component(rule).isEmpty())
                .map(Rule::id)
                .toList();
        assertThat(unclear).isEmpty();
    }

    @Test
    void all_conditions_of_a_rule_hold_for_a_state_if_and_only_if_it_fired_for_it() {
        agrees(Delta.NONE);
    }

    @Test
    void they_do_under_a_scenario_with_levers_turned_and_a_position_imposed() {
        ChangeSet set = LIBRARY.scenarios()
                .compose(
                        List.of("energy-shock"),
                        List.of(
                                "escalation=4@initiator",
                                "nuclear-threat=2@initiator",
                                "change-of-side=1@SRB",
                                "secondary-sanctions=2",
                                "peace-initiative=2@TUR/of:target"));
        PatchedFacts facts = LIBRARY.scenarios().patch(set, CASE.date()).knownOn(CASE.asOf(), LIBRARY.world());
        agrees(Dials.changes(set, facts, LIBRARY.levers())
                .assuming(List.of(new Assumed("CHN", CASE.measures().get(0).id(), Instrument.VOTE, Option.YES))));
    }

    private static void agrees(Delta changes) {
        Assessment assessment = WARM.whatif(changes);
        List<String> disagreements = new ArrayList<>();
        int met = 0;
        Map<String, Set<String>> fired = firedFor(assessment);
        try (Examination examination = ENGINE.examine(WARM.memory(changes))) {
            Map<String, List<String>> byComponent = ENGINE.book().listRules().stream()
                    .filter(rule -> component(rule).isPresent())
                    .collect(Collectors.groupingBy(
                            rule -> component(rule).orElseThrow(), Collectors.mapping(Rule::id, Collectors.toList())));
            for (Map.Entry<String, List<String>> rules : byComponent.entrySet()) {
                for (String state : STATES) {
                    for (RuleFinding finding :
                            examination.examine(rules.getValue(), Map.of(rules.getKey(), state), 1)) {
                        boolean did =
                                fired.getOrDefault(finding.rule(), Set.of()).contains(state);
                        met += finding.isMet() ? 1 : 0;
                        if (finding.isMet() != did) {
                            disagreements.add(finding.rule() + " for " + state + ": fired " + did + ", but "
                                    + finding.conditions());
                        }
                        assertThat(finding.conditions()).as(finding.rule()).allSatisfy(condition -> assertThat(
                                        condition.text())
                                .isNotBlank());
                    }
                }
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(met).isGreaterThan(500);
    }

    /** The component of the conclusion that is the state the rule speaks of. */
    private static Optional<String> component(Rule rule) {
        return rule.consequence().parts().entrySet().stream()
                .filter(part -> part.getValue().equals("$state"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The states each rule fired for. */
    private static Map<String, Set<String>> firedFor(Assessment assessment) {
        Map<String, Set<String>> states = new HashMap<>();
        for (Conclusion conclusion : assessment.argument().listConclusions()) {
            for (Justification justification : conclusion.justifications()) {
                component(ENGINE.book().getRule(justification.rule()))
                        .ifPresent(component -> states.computeIfAbsent(justification.rule(), rule -> new TreeSet<>())
                                .add(read(conclusion.value(), component)));
            }
        }
        return states;
    }

    private static String read(Record value, String component) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .filter(c -> c.getName().equals(component))
                .map(c -> {
                    try {
                        return String.valueOf(c.getAccessor().invoke(value));
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                })
                .findFirst()
                .orElseThrow();
    }
}
