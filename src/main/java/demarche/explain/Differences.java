package demarche.explain;

import demarche.reasoning.AppliedPush;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.StateAssessment;
import demarche.reasoning.memory.Commitment;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Insulation;
import demarche.reasoning.memory.Outlook;
import demarche.reasoning.memory.Reassessment;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares a scenario with the baseline of the same question. */
public final class Differences {
    private final Explainer explainer;
    private final Assessment baseline;
    private final Assessment scenario;

    private Differences(Explainer explainer, Assessment baseline, Assessment scenario) {
        this.explainer = explainer;
        this.baseline = baseline;
        this.scenario = scenario;
    }

    /**
     * Returns the differences for every inferred position, by state and instrument, including positions that hold. An
     * assumed position is left out.
     *
     * @param baseline and
     * @param scenario of the same question
     */
    public static List<Difference> between(Explainer explainer, Assessment baseline, Assessment scenario) {
        return new Differences(explainer, baseline, scenario).all();
    }

    private List<Difference> all() {
        List<Difference> differences = new ArrayList<>();
        for (StateAssessment before : baseline.states().values()) {
            StateAssessment after = scenario.getState(before.state());
            before.instruments().values().stream()
                    .filter(on -> !isAssumed(after, on.instrument()))
                    .forEach(on -> on.option().ifPresent(from -> differences.add(difference(from, on, after))));
        }
        return List.copyOf(differences);
    }

    private static boolean isAssumed(StateAssessment state, Instrument instrument) {
        InstrumentAssessment on = state.instruments().get(instrument);
        return on != null && on.assumed();
    }

    private Difference difference(Option from, InstrumentAssessment before, StateAssessment state) {
        Instrument instrument = before.instrument();
        InstrumentAssessment after = Objects.requireNonNull(state.instruments().get(instrument));
        Outlook outlook = state.reassessments().stream()
                .filter(reassessment -> reassessment.instrument() == instrument)
                .map(Reassessment::outlook)
                .findFirst()
                .orElse(Outlook.HOLDS);
        Optional<Integer> change = before.stance().flatMap(b -> after.stance().map(a -> a - b));
        return new Difference(
                state.state(),
                instrument,
                outlook,
                from,
                after.option().orElse(from),
                change.filter(c -> c != 0).map(c -> c > 0 ? Direction.AGAINST : Direction.TOWARDS),
                before.stance(),
                after.stance(),
                lacking(after.pushes(), before.pushes()),
                lacking(before.pushes(), after.pushes()),
                outlook == Outlook.REASSESSES ? List.of() : heldBy(state, before.measure()));
    }

    private static List<AppliedPush> lacking(List<AppliedPush> pushes, List<AppliedPush> others) {
        return pushes.stream().filter(push -> !others.contains(push)).toList();
    }

    private List<String> heldBy(StateAssessment state, String measure) {
        Stream<Commitment> commitments = state.commitments().stream()
                .filter(commitment -> commitment.measure().equals(measure));
        Stream<Insulation> insulations = state.insulations().stream();
        return Stream.<Record>concat(commitments, insulations)
                .flatMap(held -> explainer.because(scenario, held).stream())
                .distinct()
                .toList();
    }
}
