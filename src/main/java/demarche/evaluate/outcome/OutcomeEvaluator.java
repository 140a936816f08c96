package demarche.evaluate.outcome;

import demarche.crisis.CrisisCase;
import demarche.reasoning.Assessment;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.factbase.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores what was inferred on sanctions or support, and simple rules beside it, against what was observed. */
public final class OutcomeEvaluator {

    /** The most a member of an alliance is taken to do, on the instruments there are outcomes of. */
    private static final Map<Instrument, Option> DEED =
            Map.of(Instrument.SANCTIONS, Option.IMPOSE, Instrument.SUPPORT, Option.MILITARY_TO_TARGET);

    private final Assessment assessment;
    private final Snapshot day;
    private final Instrument instrument;
    private final SortedMap<String, Option> observed;
    private final Unobserved unobserved;

    private OutcomeEvaluator(
            Assessment assessment,
            Snapshot day,
            Instrument instrument,
            SortedMap<String, Option> observed,
            Unobserved unobserved) {
        this.assessment = assessment;
        this.day = day;
        this.instrument = instrument;
        this.observed = observed;
        this.unobserved = unobserved;
    }

    /**
     * Scores an assessment.
     *
     * @param day the facts of the day of the assessment: which states belonged to what
     * @param instrument sanctions or support
     * @param observed what states were seen to do, by state
     * @throws IllegalArgumentException if the facts are of another day, the instrument is another, or no state is left
     *     to score
     */
    public static OutcomeEvaluation evaluate(
            Assessment assessment,
            Snapshot day,
            Instrument instrument,
            SortedMap<String, Option> observed,
            Unobserved unobserved) {
        if (!day.date().equals(assessment.asOf())) {
            throw new IllegalArgumentException(
                    "facts of " + day.date() + " beside an assessment of " + assessment.asOf());
        }
        if (!DEED.containsKey(instrument)) {
            throw new IllegalArgumentException("no outcome is scored on " + instrument.code());
        }
        return new OutcomeEvaluator(assessment, day, instrument, observed, unobserved).evaluate();
    }

    private OutcomeEvaluation evaluate() {
        SortedSet<String> parties = parties(assessment.question().crisis());
        SortedMap<String, Option> record = new TreeMap<>();
        SortedSet<String> unscored = new TreeSet<>();
        for (String state : assessment.states().keySet()) {
            if (parties.contains(state)) {
                continue;
            }
            find(state).ifPresentOrElse(option -> record.put(state, option), () -> unscored.add(state));
        }
        Map<String, Function<String, Option>> methods = methods(record.values());
        return new OutcomeEvaluation(
                instrument,
                assessment.asOf(),
                assessment.facts(),
                assessment.rules(),
                Collections.unmodifiableSortedSet(parties),
                unobserved,
                Collections.unmodifiableSortedSet(unscored),
                scores(methods, method -> outcomes(record, method)),
                scores(methods, method -> byUnion(outcomes(record, method))));
    }

    private static SortedSet<String> parties(CrisisCase crisis) {
        return new TreeSet<>(crisis.parties());
    }

    private Optional<Option> find(String state) {
        Optional<Option> seen = Optional.ofNullable(observed.get(state));
        return unobserved == Unobserved.LEFT_OUT ? seen : seen.or(() -> Optional.of(Option.NONE));
    }

    /** The methods by title, the assessment first. */
    private Map<String, Function<String, Option>> methods(Collection<Option> record) {
        Map<String, Function<String, Option>> methods = new LinkedHashMap<>();
        methods.put("inferred", this::inferred);
        for (AllianceRule rule : List.of(AllianceRule.LESS_TURKIYE, AllianceRule.WITHOUT_EXCEPTION)) {
            Set<String> acting = rule.states(day);
            Option deed = DEED.getOrDefault(instrument, Option.NONE);
            methods.put(rule.title(), state -> acting.contains(state) ? deed : Option.NONE);
        }
        Option most = mostFrequent(record);
        methods.put("always " + most.code() + " (the most frequent, known in hindsight)", state -> most);
        return methods;
    }

    /** The inferred option; a state without a say counts as none. */
    private Option inferred(String state) {
        return Optional.ofNullable(assessment.getState(state).instruments().get(instrument))
                .flatMap(on -> on.option())
                .orElse(Option.NONE);
    }

    private List<OutcomeScore> scores(
            Map<String, Function<String, Option>> methods,
            Function<Function<String, Option>, List<UnitOutcome>> outcomes) {
        return methods.entrySet().stream()
                .map(method ->
                        OutcomeScore.of(method.getKey(), outcomes.apply(method.getValue()), instrument.options()))
                .toList();
    }

    private static List<UnitOutcome> outcomes(SortedMap<String, Option> record, Function<String, Option> method) {
        return record.entrySet().stream()
                .map(entry -> new UnitOutcome(entry.getKey(), entry.getValue(), method.apply(entry.getKey())))
                .toList();
    }

    /** The members of a union as one: observed and inferred are what most of them do. */
    private List<UnitOutcome> byUnion(List<UnitOutcome> outcomes) {
        SortedMap<String, List<UnitOutcome>> units = new TreeMap<>();
        Map<String, String> unions = unionsByMember();
        outcomes.forEach(outcome -> units.computeIfAbsent(
                        unions.getOrDefault(outcome.unit(), outcome.unit()), unit -> new ArrayList<>())
                .add(outcome));
        return units.entrySet().stream()
                .map(unit -> new UnitOutcome(
                        unit.getKey(),
                        mostFrequent(unit.getValue().stream()
                                .map(UnitOutcome::observed)
                                .toList()),
                        mostFrequent(unit.getValue().stream()
                                .map(UnitOutcome::inferred)
                                .toList())))
                .toList();
    }

    private Map<String, String> unionsByMember() {
        Set<String> unions = day.listFacts(Organisation.class).stream()
                .filter(organisation -> organisation.kind() == Organisation.Kind.UNION)
                .map(Organisation::code)
                .collect(Collectors.toUnmodifiableSet());
        return day.listFacts(Membership.class).stream()
                .filter(membership -> membership.role() == Membership.Role.MEMBER)
                .filter(membership -> unions.contains(membership.organisation()))
                .collect(Collectors.toUnmodifiableMap(
                        Membership::state, Membership::organisation, (first, second) -> first));
    }

    /** The most frequent option; of several the first of the instrument's. */
    private Option mostFrequent(Collection<Option> options) {
        return instrument.options().stream()
                .max(Comparator.comparingInt((Option option) -> Collections.frequency(options, option))
                        .thenComparing(Comparator.comparingInt(
                                        (Option option) -> instrument.options().indexOf(option))
                                .reversed()))
                .orElseThrow();
    }
}
