package demarche.explain;

import demarche.reasoning.AppliedPush;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.world.Option;
import java.util.List;
import java.util.Optional;

/**
 * The reasons why a state does not take an option.
 *
 * @param on its assessment on the instrument
 * @param wanted the option it does not take
 * @param gap the distance of its stance from the option, in milli-log-odds, + against the acting state; nothing if the
 *     stance lies at the option or does not decide it
 * @param concluding the rules that conclude the option, none of which fires
 * @param barred sentences for the conditions that these rules lack besides the stance; empty if
 *     the stance alone decides
 * @param instead sentences on why it takes its option; empty if it takes none
 * @param candidates the driver rules that push towards the option and do not fire, the closest first
 * @param elsewhere the number of further rules that apply to other instruments only
 * @param helping pushes towards the option, the strongest first
 * @param hindering pushes away from the option, the strongest first
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

    /** Returns the candidates that facts or a scenario could make fire. */
    public List<Candidate> reachable() {
        return candidates.stream()
                .filter(candidate -> candidate.bring() != Candidate.Bring.NOTHING)
                .toList();
    }

    /** Returns the reachable candidates that suffice alone, at full strength. */
    public List<Candidate> sufficient() {
        return reachable().stream()
                .filter(candidate -> candidate.reaches().filter(wanted::equals).isPresent())
                .toList();
    }

    /** Returns how many of the heaviest reachable candidates suffice together; nothing if all of them do not. */
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
