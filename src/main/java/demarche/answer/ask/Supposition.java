package demarche.answer.ask;

import com.fasterxml.jackson.annotation.JsonIgnore;
import demarche.answer.text.Limits;
import demarche.answer.text.Words;
import demarche.crisis.ChangeSet;
import demarche.crisis.Levers;
import demarche.explain.Causes;
import demarche.explain.Difference;
import demarche.explain.Explainer;
import demarche.explain.PushChange;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.Assessment;
import demarche.reasoning.Delta;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.StateAssessment;
import demarche.reasoning.memory.Insulation;
import demarche.rules.RuleBook;
import demarche.rules.Weights;
import demarche.world.Instrument;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * A scenario and its effects.
 *
 * @param changes changes as given
 * @param applied changes as facts
 * @param levers all levers
 * @param book metadata of the rules
 * @param weights weights of the rules
 * @param explainer explainer that also knows added states
 * @param told explainer of the baseline
 * @param baseline assessment without the scenario
 * @param assessment assessment under the scenario
 * @param differences differences by state and instrument
 */
public record Supposition(
        ChangeSet changes,
        Delta applied,
        Levers levers,
        RuleBook book,
        Weights weights,
        Explainer explainer,
        Explainer told,
        Assessment baseline,
        Assessment assessment,
        List<Difference> differences) {

    /** A party's answer to an initiative. */
    public record Answer(
            @JsonIgnore String state,
            @Limits(pattern = "^(accepts|rejects)$") String option,
            List<String> because) {}

    /**
     * A commitment or insulation that holds a state on an instrument.
     *
     * @param cost cost of leaving the position in milli-log-odds; empty for insulation
     * @param because reasons in sentences
     */
    public record Hold(String rule, Optional<Integer> cost, List<String> because) {}

    /** Its name, for instance {@code escalation + oil-price=80}. */
    public String name() {
        return String.join(" + ", assessment.scenario());
    }

    /** Its changes, one line per lever or fact. */
    public List<String> dials() {
        Stream<String> dials = changes.settings().stream()
                .map(setting -> setting.written() + ": "
                        + levers.getLever(setting.lever()).inWords(setting.value()));
        Stream<String> facts = changes.patches().stream().map(patch -> patch.subject() + ": " + patch.deed());
        Stream<String> assumptions = changes.assumptions().stream()
                .map(assumption -> assumption.written() + ": assumed, not inferred"
                        + baseline.getState(assumption.state())
                                .option(assumption.instrument())
                                .map(option -> "; the inferred position is " + Words.of(option))
                                .orElse(""));
        return Stream.of(dials, facts, assumptions).flatMap(lines -> lines).toList();
    }

    /** The settings that change a push, as on the command line; empty if a position of other states does. */
    public SortedSet<String> causes(PushChange change) {
        return change.after().isPresent()
                ? Causes.of(assessment.argument(), change.push().push(), applied.added())
                : Causes.of(baseline.argument(), change.push().push(), applied.removed());
    }

    /** The sentences of a changed push. */
    public List<String> because(PushChange change) {
        return change.after().isPresent() ? came(change.push()) : went(change.push());
    }

    /** Its effect on a state and instrument; empty if the position exists only under the scenario. */
    public Optional<Difference> findDifference(String state, Instrument instrument) {
        return differences.stream()
                .filter(difference -> difference.state().equals(state) && difference.instrument() == instrument)
                .findFirst();
    }

    /** Whether a state is insulated from the scenario. */
    public boolean isInsulated(String state) {
        return !assessment.getState(state).insulations().isEmpty();
    }

    /** Why a state is insulated, in sentences. */
    public List<String> insulatedBy(String state) {
        return insulations(state)
                .flatMap(hold -> hold.because().stream())
                .distinct()
                .toList();
    }

    /** The commitments of a state to its baseline position, each with its cost. */
    public List<Hold> commitments(String state, Instrument instrument) {
        StateAssessment of = assessment.getState(state);
        String measure = of.on(instrument).map(InstrumentAssessment::measure).orElse("");
        return of.commitments().stream()
                .filter(commitment -> commitment.measure().equals(measure))
                .map(commitment -> new Hold(
                        commitment.rule(),
                        Optional.ofNullable(weights.commitments().get(commitment.rule())),
                        explainer.because(assessment, commitment)))
                .toList();
    }

    /** All commitments and insulations of a state on an instrument. */
    public List<Hold> holds(String state, Instrument instrument) {
        return Stream.concat(commitments(state, instrument).stream(), insulations(state))
                .toList();
    }

    private Stream<Hold> insulations(String state) {
        return assessment.getState(state).insulations().stream()
                .map((Insulation insulation) ->
                        new Hold(insulation.rule(), Optional.empty(), explainer.because(assessment, insulation)));
    }

    /** The reasons of a difference, in sentences: the added pushes, or other premises. */
    public List<String> because(Difference difference) {
        List<String> came = difference.came().stream()
                .flatMap(push -> came(push).stream())
                .distinct()
                .toList();
        return came.isEmpty() && difference.from() != difference.to()
                ? position(difference.state(), difference.instrument())
                : came;
    }

    public List<String> came(AppliedPush push) {
        return explainer.because(assessment, push.push());
    }

    public List<String> went(AppliedPush push) {
        return told.because(baseline, push.push());
    }

    /** The parties' answers to an initiative. */
    public List<Answer> answers() {
        return assessment.states().values().stream()
                .filter(state -> state.instruments().containsKey(Instrument.INITIATIVE))
                .flatMap(state -> answer(state).stream())
                .toList();
    }

    private Optional<Answer> answer(StateAssessment state) {
        return state.option(Instrument.INITIATIVE)
                .map(option ->
                        new Answer(state.state(), option.code(), position(state.state(), Instrument.INITIATIVE)));
    }

    private List<String> position(String state, Instrument instrument) {
        return assessment
                .argument()
                .findPosition(state, instrument)
                .map(position -> explainer.because(assessment, position))
                .orElse(List.of());
    }
}
