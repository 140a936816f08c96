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
 * A scenario and what follows from it.
 *
 * @param changes what it changes
 * @param applied the same as facts
 * @param levers the dials it could turn
 * @param book what the rules say of themselves
 * @param weights the numbers they use
 * @param explainer that knows the names of what it adds
 * @param told tells the baseline
 * @param baseline what is inferred without it
 * @param assessment what is inferred under it
 * @param differences of every position of every state, by state and instrument
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

    /** A party's answer to an initiative, which nobody is asked without one. */
    public record Answer(
            @JsonIgnore String state,
            @Limits(pattern = "^(accepts|rejects)$") String option,
            List<String> because) {}

    /**
     * What holds a state on an instrument.
     *
     * @param cost of leaving in spite of it, in milli-log-odds; nothing where it does not add to a cost
     * @param because in sentences
     */
    public record Hold(String rule, Optional<Integer> cost, List<String> because) {}

    /** What it is called, for instance {@code escalation + oil-price=80}. */
    public String name() {
        return String.join(" + ", assessment.scenario());
    }

    /** What it changes, a line a dial or fact. */
    public List<String> dials() {
        Stream<String> dials = changes.settings().stream()
                .map(setting -> setting.written() + ": "
                        + levers.getLever(setting.lever()).inWords(setting.value()));
        Stream<String> facts = changes.patches().stream().map(patch -> patch.subject() + ": " + patch.deed());
        Stream<String> assumptions = changes.assumptions().stream()
                .map(assumption -> assumption.written() + ": assumed, and not inferred"
                        + baseline.getState(assumption.state())
                                .option(assumption.instrument())
                                .map(option -> "; inferred is " + Words.of(option))
                                .orElse(""));
        return Stream.of(dials, facts, assumptions).flatMap(lines -> lines).toList();
    }

    /** What of the scenario changes a reason, as on the command line; nothing where a position of others does. */
    public SortedSet<String> causes(PushChange change) {
        return change.after().isPresent()
                ? Causes.of(assessment.argument(), change.push().push(), applied.added())
                : Causes.of(baseline.argument(), change.push().push(), applied.removed());
    }

    /** What a reason says that changes, in sentences. */
    public List<String> because(PushChange change) {
        return change.after().isPresent() ? came(change.push()) : went(change.push());
    }

    /** What it does to a state on an instrument; nothing where the state is only asked under it. */
    public Optional<Difference> findDifference(String state, Instrument instrument) {
        return differences.stream()
                .filter(difference -> difference.state().equals(state) && difference.instrument() == instrument)
                .findFirst();
    }

    /** Whether a state does not weigh what changes. */
    public boolean isInsulated(String state) {
        return !assessment.getState(state).insulations().isEmpty();
    }

    /** Why a state does not weigh what changes, in sentences. */
    public List<String> insulatedBy(String state) {
        return insulations(state)
                .flatMap(hold -> hold.because().stream())
                .distinct()
                .toList();
    }

    /** The commitments of a state to its baseline position on an instrument, each with its cost. */
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

    /** Everything that holds a state on an instrument. */
    public List<Hold> holds(String state, Instrument instrument) {
        return Stream.concat(commitments(state, instrument).stream(), insulations(state))
                .toList();
    }

    private Stream<Hold> insulations(String state) {
        return assessment.getState(state).insulations().stream()
                .map((Insulation insulation) ->
                        new Hold(insulation.rule(), Optional.empty(), explainer.because(assessment, insulation)));
    }

    /** Why a position is another or is pushed, in sentences: the pushes that came, or what else it rests on. */
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

    /** How the parties answer an initiative. */
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
