package demarche.explain;

import demarche.reasoning.Argument;
import demarche.reasoning.memory.Baseline;
import demarche.reasoning.memory.CaseStance;
import demarche.reasoning.memory.Cost;
import demarche.reasoning.memory.Crisis;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.FinalRound;
import demarche.reasoning.memory.Gravity;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Round;
import demarche.reasoning.memory.Rung;
import demarche.reasoning.memory.Standing;
import demarche.reasoning.memory.Threshold;
import demarche.reasoning.memory.Weight;
import demarche.reasoning.whynot.ConditionFinding;
import demarche.reasoning.whynot.Demand;
import demarche.reasoning.whynot.RuleFinding;
import demarche.reasoning.whynot.Shortfall;
import demarche.reasoning.whynot.Sought;
import demarche.rules.ConditionKind;
import demarche.rules.Rule;
import demarche.world.Side;
import demarche.world.fact.Fact;
import demarche.world.fact.Organisation;
import demarche.world.fact.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Sentences on how close a rule is to firing: for each condition whether it holds, and the values found. */
final class FindingSentences {
    /** Types that conditions read and do not test. */
    private static final Set<String> FETCHED = types(
            Baseline.class,
            CaseStance.class,
            Cost.class,
            FinalRound.class,
            Gravity.class,
            Organisation.class,
            Round.class,
            Rung.class,
            State.class,
            Threshold.class,
            Weight.class);

    /** Types of which a case has one. */
    private static final Set<String> OF_THE_CASE = types(Crisis.class, PutMeasure.class);

    /** Types that the case, its text or the weights determine. */
    private static final Set<String> GIVEN =
            types(Crisis.class, PutMeasure.class, Gravity.class, Party.class, Threshold.class, State.class);

    private static final Set<String> FACTS = types(Fact.class.getPermittedSubclasses());

    private static final String LEVER = LeverValue.class.getSimpleName();

    private static final int MOST = 3;

    private final Explainer explainer;
    private final Sentences sentences;
    private final ConditionWords words;
    private final Argument argument;

    FindingSentences(Explainer explainer, Sentences sentences, Argument argument) {
        this.explainer = explainer;
        this.sentences = sentences;
        this.words = new ConditionWords(sentences);
        this.argument = argument;
    }

    RuleAccount tell(RuleFinding finding) {
        Rule rule = explainer.book().getRule(finding.rule());
        return new RuleAccount(
                rule.id(),
                rule.title(),
                finding.place(),
                finding.lacking(),
                finding.conditions().stream().map(this::tell).toList());
    }

    ConditionAccount tell(ConditionFinding finding) {
        Optional<String> said =
                switch (finding.status()) {
                    case HOLDS -> holds(finding);
                    case MISSING -> Optional.of(missing(finding));
                    case OPEN -> Optional.of("not tested, because an earlier condition is missing: " + sought(finding));
                };
        return new ConditionAccount(
                finding.status(),
                StringUtils.capitalize(said.orElse(finding.text())),
                said.isEmpty(),
                finding.text(),
                finding.place(),
                finding.alternatives().stream()
                        .map(conditions -> conditions.stream().map(this::tell).toList())
                        .toList(),
                finding.concluding().stream().map(this::tell).toList());
    }

    /** Nothing where the condition tests nothing. */
    private Optional<String> holds(ConditionFinding finding) {
        return switch (finding.kind()) {
            case PATTERN -> pattern(finding);
            case NOT -> Optional.of(absent(finding.sought()));
            case EXISTS -> Optional.of("there is " + words.indefinite(finding.sought()));
            case EITHER -> Optional.of("one of these conditions holds: " + finding.text());
            case ACCUMULATE -> Optional.of("the sum over every " + words.nouns(finding.sought()) + " is sufficient");
            case OTHER -> Optional.of("this condition holds: " + finding.text());
        };
    }

    private Optional<String> pattern(ConditionFinding finding) {
        Sought sought = finding.sought().get(0);
        if (FETCHED.contains(sought.type())) {
            return Optional.empty();
        }
        if (OF_THE_CASE.contains(sought.type())) {
            Sought asked = asked(sought);
            return asked.demands().isEmpty() ? Optional.empty() : Optional.of(ofTheCase(asked, true));
        }
        return Optional.of(listed(finding.matched())
                .or(() -> words.clause(sought, true))
                .orElseGet(() -> "there is " + words.indefinite(sought)));
    }

    /** A sentence on the case or its text, with a clause for each requirement. */
    private String ofTheCase(Sought sought, boolean holds) {
        List<String> clauses = sought.demands().stream()
                .flatMap(demand -> words.clause(sought.type(), demand, holds).stream())
                .toList();
        return clauses.size() < sought.demands().size()
                ? (holds ? "this is " : "this is not ") + words.indefinite(sought)
                : String.join(" and ", clauses);
    }

    private String absent(List<Sought> sought) {
        Optional<String> clause = sought.size() == 1 ? words.clause(sought.get(0), false) : Optional.empty();
        boolean recorded = sought.stream().anyMatch(one -> FACTS.contains(one.type()));
        return clause.orElseGet(() ->
                recorded ? "there is no record of " + words.indefinite(sought) : "there is no " + words.nouns(sought));
    }

    /** Without properties that are only bound. */
    private static Sought asked(Sought sought) {
        return new Sought(
                sought.type(),
                sought.demands().stream()
                        .filter(demand -> !demand.text().startsWith("$"))
                        .toList());
    }

    private String missing(ConditionFinding finding) {
        return switch (finding.kind()) {
            case PATTERN -> missingPattern(finding);
            case NOT ->
                "the rule excludes this: "
                        + listed(finding.matched())
                                .orElseGet(() -> StringUtils.capitalize(words.indefinite(finding.sought())));
            case EXISTS -> absent(finding.sought());
            case EITHER -> "none of these conditions holds: " + finding.text();
            case ACCUMULATE -> missingAccumulate(finding);
            case OTHER -> "this condition does not hold: " + finding.text();
        };
    }

    private String missingPattern(ConditionFinding finding) {
        Sought sought = finding.sought().get(0);
        if (OF_THE_CASE.contains(sought.type())) {
            Sought failing = finding.shortfall()
                    .map(shortfall -> new Sought(sought.type(), List.of(shortfall.demand())))
                    .orElse(sought);
            return ofTheCase(failing, false);
        }
        Optional<Shortfall> valued = finding.shortfall()
                .filter(shortfall ->
                        !shortfall.actual().isEmpty() && !sought.type().equals(LEVER));
        if (valued.isPresent() && valued.get().nearest().size() <= MOST) {
            return falls(sought.type(), valued.get());
        }
        return absent(List.of(sought))
                + finding.shortfall()
                        .filter(shortfall -> shortfall.nearest().size() <= MOST)
                        .flatMap(shortfall -> listed(shortfall.nearest()))
                        .filter(near -> !sought.type().equals(LEVER))
                        .map(near -> "; " + near)
                        .orElse("");
    }

    private String falls(String type, Shortfall shortfall) {
        Demand demand = shortfall.demand();
        String actual = words.values(shortfall.actual(), demand.property());
        Optional<String> near = listed(shortfall.nearest());
        Optional<String> whole = ConditionWords.whole(type, demand);
        if (near.isPresent() && whole.isPresent()) {
            return near.get() + "; the rule needs " + words.indefinite(new Sought(type, List.of(demand)));
        }
        String asked = words.asked(demand);
        String needs = "; the rule needs " + (asked.startsWith("other than ") ? "anything " : "") + asked;
        return near.filter(said -> said.contains(actual))
                .map(said -> said + needs)
                .orElseGet(() -> near.map(said -> said + "; the ").orElse("the ")
                        + ConditionWords.name(demand.property()) + " found is " + actual + needs);
    }

    private String missingAccumulate(ConditionFinding finding) {
        return finding.shortfall()
                .map(shortfall -> "the "
                        + ConditionWords.name(shortfall.demand().property()) + " over every "
                        + words.nouns(finding.sought()) + " is "
                        + (shortfall.actual().isEmpty()
                                ? "unknown"
                                : words.values(
                                        shortfall.actual(), shortfall.demand().property()))
                        + "; the rule needs " + words.asked(shortfall.demand()))
                .orElseGet(() -> "the sum over every " + words.nouns(finding.sought()) + " is not sufficient");
    }

    private String sought(ConditionFinding finding) {
        String nouns = words.nouns(finding.sought());
        return nouns.isBlank() ? finding.text() : (finding.kind() == ConditionKind.NOT ? "no " : "") + nouns;
    }

    /** A sentence for each of the first few things. The others are counted. */
    private Optional<String> listed(List<Object> things) {
        List<String> told = things.stream()
                .flatMap(thing -> thing(thing).stream())
                .distinct()
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String more = told.size() > MOST ? "; and " + (told.size() - MOST) + " more" : "";
        return Optional.of(told.stream().limit(MOST).collect(Collectors.joining("; ")) + more);
    }

    private Optional<String> thing(Object thing) {
        if (thing instanceof Fact fact) {
            return FactSentences.worthTelling(fact)
                    ? Optional.of(explainer.tell(fact).sentence())
                    : Optional.empty();
        }
        if (thing instanceof EarlierVote vote) {
            return Optional.of(explainer.tell(vote).sentence());
        }
        if (thing instanceof Party party) {
            String side = party.side() == Side.TARGET ? "affected party" : "acting state";
            return Optional.of(
                    party.role() == Party.Role.PRINCIPAL
                            ? Sentences.begun(sentences.word(party.state())) + " is the " + side
                            : "the case names " + sentences.word(party.state()) + " as a declared supporter of the "
                                    + side);
        }
        if (thing instanceof Position position) {
            return Optional.of("the position of " + sentences.word(position.state()) + " on "
                    + position.instrument().code()
                    + (position.round() == 0 ? " before second-order effects is " : " is ")
                    + Sentences.word(position.option()));
        }
        if (thing instanceof Standing standing) {
            return Optional.ofNullable(standing.getLeaning())
                    .map(option -> "the stance of " + sentences.word(standing.getState()) + " lies at "
                            + Sentences.word(option));
        }
        if (thing instanceof LeverValue lever) {
            return Optional.of("the lever " + lever.lever() + " is at " + lever.value());
        }
        return thing instanceof Record value
                ? explainer.because(argument, value).stream().findFirst()
                : Optional.empty();
    }

    /** Whether the case, its text or the weights determine a condition, so that no fact about a state could meet it. */
    static boolean isGiven(ConditionFinding finding) {
        return finding.sought().stream().map(Sought::type).anyMatch(GIVEN::contains);
    }

    /** As rules write them. */
    private static Set<String> types(Class<?>... types) {
        return Stream.of(types).map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());
    }
}
