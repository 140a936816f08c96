package demarche.answer.assess;

import demarche.answer.ask.DifferenceJson;
import demarche.answer.ask.JsonHeading;
import demarche.answer.text.Figures;
import demarche.answer.text.Json;
import demarche.world.Instrument;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Probability;
import demarche.reasoning.StateAssessment;
import demarche.world.Coded;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An assessment as JSON, in the shape {@code docs/schema/assess.schema.json} describes. */
public final class AssessJson {
    private final AssessView view;

    private AssessJson(AssessView view) {
        this.view = view;
    }

    /** The whole assessment, of the states and instruments shown. */
    public static String of(AssessView view) {
        Map<String, Object> json = JsonHeading.of(view.assessment());
        AssessJson writer = new AssessJson(view);
        json.put("states", view.listStates().stream().map(writer::state).toList());
        return Json.write(json);
    }

    private Map<String, Object> state(StateAssessment state) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", state.state());
        view.onMeasure(state)
                .flatMap(InstrumentAssessment::stance)
                .ifPresent(milli -> json.put("stance", Figures.exact(milli)));
        Map<String, Object> asks = new LinkedHashMap<>();
        Map<String, Object> positions = new LinkedHashMap<>();
        for (Instrument instrument : view.instruments()) {
            AssessView.on(state, instrument).ifPresent(on -> {
                if (!on.asks().isEmpty()) {
                    asks.put(
                            instrument.code(),
                            on.asks().stream()
                                    .map(ask -> Figures.exact(ask.milli()))
                                    .toList());
                }
                positions.put(instrument.code(), position(state, on));
            });
        }
        json.put("asks", asks);
        json.put("positions", positions);
        json.put(
                "frame",
                state.frames().stream()
                        .map(frame -> frame.kind().code())
                        .distinct()
                        .toList());
        json.put("pushes", pushes(state));
        json.put("commitments", commitments(state));
        json.put("reassessments", reassessments(state));
        return json;
    }

    private Map<String, Object> position(StateAssessment state, InstrumentAssessment on) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("option", on.option().map(Coded::code).orElse(null));
        on.probability().ifPresent(p -> json.put("probability", probability(p)));
        on.stance().ifPresent(milli -> json.put("stance", Figures.exact(milli)));
        if (on.instrument() == Instrument.VOTE) {
            view.recordedVote(state.state()).ifPresent(vote -> json.put("recorded", vote.code()));
        }
        if (on.unsettled()) {
            json.put("unsettled", true);
        }
        if (on.assumed()) {
            json.put("assumed", true);
        }
        return json;
    }

    public static Map<String, Object> probability(Probability probability) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("yes", Figures.probability(probability.yes()));
        json.put("abstain", Figures.probability(probability.abstain()));
        json.put("no", Figures.probability(probability.no()));
        json.put("absent", Figures.probability(probability.absent()));
        return json;
    }

    /** The pushes on the case and on every instrument shown, each once. */
    private List<Map<String, Object>> pushes(StateAssessment state) {
        return state.instruments().values().stream()
                .filter(on -> view.shows(on.instrument()))
                .flatMap(on -> on.pushes().stream())
                .distinct()
                .sorted(AppliedPush.STRONGEST_FIRST)
                .map(this::push)
                .toList();
    }

    /** What makes it costly for the state to leave its positions on the instruments shown, each reason once. */
    private List<String> commitments(StateAssessment state) {
        Set<String> measures = state.instruments().values().stream()
                .filter(on -> view.shows(on.instrument()))
                .map(InstrumentAssessment::measure)
                .collect(Collectors.toSet());
        return state.commitments().stream()
                .filter(commitment -> measures.contains(commitment.measure()))
                .flatMap(commitment -> view.explainer().because(view.assessment(), commitment).stream())
                .distinct()
                .toList();
    }

    private List<Map<String, Object>> reassessments(StateAssessment state) {
        return view.supposed().stream()
                .flatMap(supposed -> supposed.differences().stream()
                        .filter(difference ->
                                difference.state().equals(state.state()) && view.shows(difference.instrument()))
                        .map(difference -> DifferenceJson.brief(difference, supposed)))
                .toList();
    }

    private Map<String, Object> push(AppliedPush applied) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("driver", applied.driver().code());
        json.put("scope", applied.push().scope());
        json.put("weight", Figures.exact(applied.milli()));
        json.put("rule", applied.push().rule());
        json.put("because", view.explainer().because(view.assessment(), applied.push()));
        return json;
    }
}
