package demarche.explain;

import demarche.reasoning.AppliedPush;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.world.Option;
import java.util.List;
import java.util.Optional;

/**
 * Why a state does not take an option.
 *
 * @param on where it stands on the instrument
 * @param wanted the option it does not take
 * @param gap how far its stance would have to go, in milli-log-odds, + against the acting state; nothing where the stance
 *     asks for the option already, or has no say on it
 * @param concluding the rules that conclude the option, none of which fires
 * @param barred what of those rules would be lacking even where the stance asked for the option, in sentences; empty where
 *     the stance alone decides
 * @param instead why it takes the option it takes, in sentences; empty where it takes none
 * @param candidates the driver rules that push the way asked for and do not fire, the nearest first
 * @param elsewhere how many more there are that bear on other instruments alone
 * @param helping pushes that go the way asked for already, the strongest first
 * @param hindering pushes that go the other way, the strongest first
 */
public record WhyNot(
        Assessment assessment,
        String state,
        InstrumentAssessment on,
        Option wanted,
        Optional<Integer> gap,
        List<RuleAccount> concluding,
        List<String> barred,
        List<String> instead,
        List<Candidate> candidates,
        int elsewhere,
        List<AppliedPush> helping,
        List<AppliedPush> hindering) {
    public WhyNot {
        concluding = List.copyOf(concluding);
        barred = List.copyOf(barred);
        instead = List.copyOf(instead);
        candidates = List.copyOf(candidates);
        helping = List.copyOf(helping);
        hindering = List.copyOf(hindering);
    }

    /** The candidates that facts or a scenario could bring about. */
    public List<Candidate> reachable() {
        return candidates.stream()
                .filter(candidate -> candidate.bring() != Candidate.Bring.NOTHING)
                .toList();
    }

    /** Those of them that would do alone, at full strength. */
    public List<Candidate> sufficient() {
        return reachable().stream()
                .filter(candidate -> candidate.reaches().filter(wanted::equals).isPresent())
                .toList();
    }

    /** How many of the heaviest it takes together; nothing where all of them do not suffice. */
    public Optional<Integer> fewest() {
        int lacking = gap.map(Math::abs).orElse(0);
        List<Integer> weights = reachable().stream()
                .map(candidate -> Math.abs(candidate.milli()))
                .sorted((one, other) -> other - one)
                .toList();
        for (int n = 0; n < weights.size(); n++) {
            lacking -= weights.get(n);
            if (lacking <= 0) {
                return Optional.of(n + 1);
            }
        }
        return Optional.empty();
    }
}
