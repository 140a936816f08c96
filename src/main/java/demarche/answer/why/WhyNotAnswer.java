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

/** Why a state does not take an option: everything that was found. */
public record WhyNotAnswer(
        @JsonUnwrapped AnswerHeading heading,
        @Limits(pattern = Limits.STATE) String state,

        @JsonPropertyDescription("the instrument asked about")
        Instrument instrument,

        @JsonPropertyDescription("the option the state takes")
        Option option,

        @JsonPropertyDescription("the option it does not take, and was asked about")
        Option wanted,

        @JsonInclude(JsonInclude.Include.ALWAYS) @JsonPropertyDescription("log-odds; null off the ladder") @Nullable BigDecimal stance,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @JsonPropertyDescription("the stance it acts on once its commitments have resisted")
        @Nullable BigDecimal held,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @JsonPropertyDescription(
                "how far the stance would have to go, + against the acting state; null where it asks for the option already or has no say on it")
        @Nullable BigDecimal gap,

        @JsonPropertyDescription("the rules that conclude the option, none of which fires")
        List<OfRule> concluding,

        @JsonPropertyDescription(
                "what they would lack even where the stance asked for the option; empty where the stance alone decides")
        List<String> barred,

        @JsonPropertyDescription("why it takes the option it takes")
        List<String> instead,

        @JsonPropertyDescription("driver rules that push the way asked for and do not fire, the nearest first")
        List<OfCandidate> candidates,

        @JsonPropertyDescription("those of them that would bring the stance there alone, at full strength")
        List<String> sufficient,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @JsonPropertyDescription(
                "how many of the heaviest it takes together; null where all of them do not suffice, or no stance is at stake")
        @Nullable Integer fewestTogether,

        @JsonPropertyDescription("how many more rules push that way on other instruments alone")
        int onOtherInstruments,

        @JsonPropertyDescription("pushes that go the way asked for already")
        List<Push> helping,

        @JsonPropertyDescription("pushes that go the other way")
        List<Push> hindering) {

    /** Everything that was found. */
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

    /** A push on the state that is there. */
    public record Push(
            String rule,
            @JsonPropertyDescription("a family of reasons") Driver driver,
            BigDecimal weight) {
        private static Push of(AppliedPush push) {
            return new Push(push.push().rule(), push.driver(), Figures.exact(push.milli()));
        }
    }

    /** A rule and how near it comes to firing. */
    public record OfRule(
            @JsonPropertyDescription("id of the rule") String rule,
            String title,
            String file,
            int line,

            @JsonPropertyDescription("how many of its conditions do not hold")
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

    /** A driver rule that would push the way asked for. */
    public record OfCandidate(
            @JsonUnwrapped OfRule told,
            @JsonPropertyDescription("a family of reasons") Driver driver,

            @JsonPropertyDescription("what it would add at full strength, log-odds")
            BigDecimal weight,

            @JsonPropertyDescription("whether it may add less")
            boolean graded,

            @JsonPropertyDescription(
                    "what could make it fire: other facts, a scenario, or nothing, where what is missing is given with the case")
            Candidate.Bring bring,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("the option its full strength would carry the stance to")
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
            @JsonPropertyDescription("open: it cannot be said, since it speaks of what is missing before it")
            ConditionFinding.Status status,

            String sentence,

            @JsonPropertyDescription("the condition as written")
            String text,

            int line,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonPropertyDescription("where one of several would do")
            List<List<OfCondition>> alternatives,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @JsonPropertyDescription("rules that would conclude what is missing")
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

    /** A row for each rule: those that conclude the option, then those that push that way, the nearest first. */
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
