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

/** Tells how near a rule comes to firing: of each condition what holds it up, or what it lacks, with the values as they are. */
final class FindingSentences {
    /** What conditions fetch rather than ask. */
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

    /** Of what there is one in a case. */
    private static final Set<String> OF_THE_CASE = types(Crisis.class, PutMeasure.class);

    /** What is given with a case, its text or the numbers. */
    private static final Set<String> GIVEN =
            types(Crisis.class, PutMeasure.class, Gravity.class, Party.class, Threshold.class, State.class);

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
                    case OPEN -> Optional.of("open while that is missing: " + sought(finding));
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

    /** Nothing where it says nothing. */
    private Optional<String> holds(ConditionFinding finding) {
        return switch (finding.kind()) {
            case PATTERN -> pattern(finding);
            case NOT -> Optional.of("there is no " + words.nouns(finding.sought()));
            case EXISTS -> Optional.of("there is a " + words.nouns(finding.sought()));
            case EITHER -> Optional.of("one of these holds: " + finding.text());
            case ACCUMULATE -> Optional.of("there is enough of every " + words.nouns(finding.sought()));
            case OTHER -> Optional.of("it holds that " + finding.text());
        };
    }

    private Optional<String> pattern(ConditionFinding finding) {
        Sought sought = finding.sought().get(0);
        if (FETCHED.contains(sought.type())) {
            return Optional.empty();
        }
        if (OF_THE_CASE.contains(sought.type())) {
            Sought asked = asked(sought);
            return asked.demands().isEmpty() ? Optional.empty() : Optional.of("this is a " + words.noun(asked));
        }
        return Optional.of(listed(finding.matched()).orElseGet(() -> "there is a " + words.noun(sought)));
    }

    /** Without what is only bound. */
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
                "in its way stands: " + listed(finding.matched()).orElseGet(() -> "a " + words.nouns(finding.sought()));
            case EXISTS -> "there is no " + words.nouns(finding.sought());
            case EITHER -> "none of these holds: " + finding.text();
            case ACCUMULATE -> missingAccumulate(finding);
            case OTHER -> "it does not hold that " + finding.text();
        };
    }

    private String missingPattern(ConditionFinding finding) {
        Sought sought = finding.sought().get(0);
        if (OF_THE_CASE.contains(sought.type())) {
            Sought failing = finding.shortfall()
                    .map(shortfall -> new Sought(sought.type(), List.of(shortfall.demand())))
                    .orElse(sought);
            return "this is no " + words.noun(failing);
        }
        Optional<Shortfall> valued = finding.shortfall()
                .filter(shortfall ->
                        !shortfall.actual().isEmpty() && !sought.type().equals(LEVER));
        if (valued.isPresent() && valued.get().nearest().size() <= MOST) {
            return falls(sought.type(), valued.get());
        }
        return "there is no " + words.noun(sought)
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
            return near.get() + ", but not " + whole.get();
        }
        return near.filter(said -> said.contains(actual))
                .map(said -> said + "; " + words.asked(demand) + " is asked")
                .orElseGet(
                        () -> near.map(said -> said + ": its ").orElse("its ") + ConditionWords.name(demand.property())
                                + " is " + actual + ", where " + words.asked(demand) + " is asked");
    }

    private String missingAccumulate(ConditionFinding finding) {
        return finding.shortfall()
                .map(shortfall -> "the "
                        + ConditionWords.name(shortfall.demand().property()) + " over every "
                        + words.nouns(finding.sought()) + ", is "
                        + (shortfall.actual().isEmpty()
                                ? "unknown"
                                : words.values(
                                        shortfall.actual(), shortfall.demand().property()))
                        + ", where " + words.asked(shortfall.demand()) + " is asked")
                .orElseGet(() -> "there is too little of every " + words.nouns(finding.sought()));
    }

    private String sought(ConditionFinding finding) {
        String nouns = words.nouns(finding.sought());
        return nouns.isBlank() ? finding.text() : (finding.kind() == ConditionKind.NOT ? "no " : "") + nouns;
    }

    /** The first few of several things, each in a sentence. */
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
            return Optional.of(Sentences.begun(sentences.word(position.state())) + " takes the position "
                    + Sentences.spaced(position.option().code()) + " on "
                    + position.instrument().code());
        }
        if (thing instanceof Standing standing) {
            return Optional.ofNullable(standing.getLeaning())
                    .map(option -> "the stance of " + sentences.word(standing.getState()) + " asks for "
                            + Sentences.spaced(option.code()));
        }
        if (thing instanceof LeverValue lever) {
            return Optional.of("the lever " + lever.lever() + " stands at " + lever.value());
        }
        return thing instanceof Record value
                ? explainer.because(argument, value).stream().findFirst()
                : Optional.empty();
    }

    /** Whether a condition is given with the case, its text or the numbers, so that nothing a state does could bring it about. */
    static boolean isGiven(ConditionFinding finding) {
        return finding.sought().stream().map(Sought::type).anyMatch(GIVEN::contains);
    }

    /** As rules write them. */
    private static Set<String> types(Class<?>... types) {
        return Stream.of(types).map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());
    }
}
