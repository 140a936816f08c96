package demarche.answer.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.ask.AnswerHeading;
import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.answer.text.Limits;
import demarche.explain.Candidate;
import demarche.explain.ConditionAccount;
import demarche.explain.RuleAccount;
import demarche.explain.WhyNot;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.whynot.ConditionFinding;
import demarche.world.Instrument;
import demarche.world.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a state does not take an option: all findings. */
public record WhyNotAnswer(
        @JsonUnwrapped AnswerHeading heading,
        @Limits(pattern = Limits.STATE) String state,

        @JsonPropertyDescription("instrument of the question")
        Instrument instrument,

        @JsonPropertyDescription("current option") Option option,

        @JsonPropertyDescription("option of the question") Option wanted,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @JsonPropertyDescription("log-odds; null if no stance decides")
        @Nullable BigDecimal stance,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @JsonPropertyDescription("the effective stance after commitments")
        @Nullable BigDecimal held,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @JsonPropertyDescription(
                "distance of the stance from the option, + against the acting state; null if the stance already"
                        + " gives the option or does not decide it")
        @Nullable BigDecimal gap,

        @JsonPropertyDescription("the rules that conclude the option, none of which fires")
        List<OfRule> concluding,

        @JsonPropertyDescription(
                "other conditions that would fail even with a sufficient stance; empty if the stance alone decides")
        List<String> barred,

        @JsonPropertyDescription("why it takes its current option")
        List<String> instead,

        @JsonPropertyDescription("driver rules in the direction of the option that do not fire, nearest first")
        List<OfCandidate> candidates,

        @JsonPropertyDescription("those that would suffice alone at full strength")
        List<String> sufficient,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @JsonPropertyDescription(
                "smallest number of rules that suffice together; null if all of them do not suffice or the"
                        + " stance does not decide")
        @Nullable Integer fewestTogether,

        @JsonPropertyDescription("number of further rules in this direction that affect only other instruments")
        int onOtherInstruments,

        @JsonPropertyDescription("pushes in the direction of the option")
        List<Push> helping,

        @JsonPropertyDescription("pushes in the other direction")
        List<Push> hindering) {

    /** All findings. */
    public static WhyNotAnswer of(WhyNotView view) {
        WhyNot found = view.found();
        return new WhyNotAnswer(
                AnswerHeading.of(found.assessment()),
                found.state(),
                found.on().instrument(),
                found.on().option().orElseThrow(),
                found.wanted(),
                found.on().stance().map(Figures::exact).orElse(null),
                found.on().held().map(Figures::exact).orElse(null),
                found.gap().map(Figures::exact).orElse(null),
                found.concluding().stream().map(OfRule::of).toList(),
                found.barred(),
                found.instead(),
                found.candidates().stream().map(OfCandidate::of).toList(),
                found.sufficient().stream().map(c -> c.rule().id()).toList(),
                found.fewest().filter(n -> found.gap().isPresent()).orElse(null),
                found.elsewhere(),
                found.helping().stream().map(Push::of).toList(),
                found.hindering().stream().map(Push::of).toList());
    }

    /** An existing push on the state. */
    public record Push(
            String rule,
            @JsonPropertyDescription("family of reasons") Driver driver,
            BigDecimal weight) {
        private static Push of(AppliedPush push) {
            return new Push(push.push().rule(), push.driver(), Figures.exact(push.milli()));
        }
    }

    /** A rule with its unmet conditions. */
    public record OfRule(
            @JsonPropertyDescription("rule id") String rule,
            String title,
            String file,
            int line,

            @JsonPropertyDescription("number of unmet conditions")
            int lacking,

            List<OfCondition> conditions) {
        private static OfRule of(RuleAccount rule) {
            return new OfRule(
                    rule.id(),
                    rule.title(),
                    rule.place().file(),
                    rule.place().line(),
                    rule.lacking(),
                    rule.conditions().stream().map(OfCondition::of).toList());
        }
    }

    /** A driver rule in the direction of the option. */
    public record OfCandidate(
            @JsonUnwrapped OfRule told,
            @JsonPropertyDescription("family of reasons") Driver driver,

            @JsonPropertyDescription("push at full strength, in log-odds")
            BigDecimal weight,

            @JsonPropertyDescription("whether the push may be smaller")
            boolean graded,

            @JsonPropertyDescription(
                    "what could make it fire: facts, a scenario, or nothing if the unmet conditions depend on"
                            + " the case")
            Candidate.Bring bring,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("the option that its full strength would reach")
            @Nullable Option reaches) {
        private static OfCandidate of(Candidate candidate) {
            return new OfCandidate(
                    OfRule.of(candidate.told()),
                    candidate.rule().driver().orElseThrow(),
                    Figures.exact(candidate.milli()),
                    candidate.graded(),
                    candidate.bring(),
                    candidate.reaches().orElse(null));
        }
    }

    /** A condition of a rule. */
    public record OfCondition(
            @JsonPropertyDescription("open: cannot be tested because it depends on an unmet condition")
            ConditionFinding.Status status,

            String sentence,

            @JsonPropertyDescription("source text of the condition")
            String text,

            int line,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @JsonPropertyDescription("alternatives, one of which" + " suffices")
            List<List<OfCondition>> alternatives,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @JsonPropertyDescription("rules that would conclude the missing premise")
            List<OfRule> concluding) {
        private static OfCondition of(ConditionAccount condition) {
            return new OfCondition(
                    condition.status(),
                    condition.sentence(),
                    condition.text(),
                    condition.place().line(),
                    condition.alternatives().stream()
                            .map(alternative ->
                                    alternative.stream().map(OfCondition::of).toList())
                            .toList(),
                    condition.concluding().stream().map(OfRule::of).toList());
        }
    }

    /** One row per rule: first rules that conclude the option, then rules that push towards it, nearest first. */
    public String csv() {
        List<List<String>> rows = new ArrayList<>();
        concluding.forEach(rule -> rows.add(row("concludes", rule, "", "", "")));
        candidates.forEach(candidate -> rows.add(row(
                "pushes",
                candidate.told(),
                candidate.weight().toPlainString(),
                candidate.reaches() == null ? "" : candidate.reaches().code(),
                candidate.bring().code())));
        return Csv.write(
                List.of("part", "rule", "file", "line", "weight", "reaches", "bring", "lacking", "lacks"), rows);
    }

    private static List<String> row(String part, OfRule rule, String weight, String reaches, String bring) {
        return List.of(
                part,
                rule.rule(),
                rule.file(),
                String.valueOf(rule.line()),
                weight,
                reaches,
                bring,
                String.valueOf(rule.lacking()),
                rule.conditions().stream()
                        .filter(condition -> condition.status() == ConditionFinding.Status.MISSING)
                        .map(OfCondition::sentence)
                        .collect(Collectors.joining("; ")));
    }
}
