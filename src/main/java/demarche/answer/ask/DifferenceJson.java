package demarche.answer.ask;

import demarche.answer.text.Figures;
import demarche.explain.Difference;
import demarche.explain.PushChange;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.memory.Direction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a scenario does to one position, as a JSON object. */
public final class DifferenceJson {
    private DifferenceJson() {}

    /** The shape of {@code assess}. */
    public static Map<String, Object> brief(Difference difference, Supposition supposed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("instrument", difference.instrument().code());
        json.put("outlook", difference.outlook().code());
        json.put("from", difference.from().code());
        json.put("to", difference.to().code());
        json.put("direction", direction(difference));
        json.put("because", supposed.because(difference));
        json.put("heldBy", difference.heldBy());
        return json;
    }

    /** The shape of {@code whatif} and {@code why}: with the stances, every push that came or went, and the next ask. */
    public static Map<String, Object> whole(Difference difference, Supposition supposed) {
        Map<String, Object> json = brief(difference, supposed);
        difference.before().ifPresent(milli -> json.put("stanceBefore", Figures.exact(milli)));
        difference.after().ifPresent(milli -> json.put("stanceAfter", Figures.exact(milli)));
        json.put("came", pushes(difference.came(), supposed::came));
        json.put("went", pushes(difference.went(), supposed::went));
        json.put(
                "changes",
                difference.changes().stream()
                        .map(change -> change(change, supposed))
                        .toList());
        NextAsk.of(supposed.assessment(), difference).ifPresent(next -> {
            Map<String, Object> ask = new LinkedHashMap<>();
            ask.put("option", next.option().code());
            ask.put("distance", Figures.exact(next.milli()));
            json.put("nextAsk", ask);
        });
        return json;
    }

    private static Map<String, Object> change(PushChange change, Supposition supposed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", change.push().push().rule());
        json.put("kind", change.kind().code());
        json.put("by", Figures.exact(change.milli()));
        json.put("causes", supposed.causes(change));
        return json;
    }

    /** The shape of {@code why}: with what holds the state, and what it costs to leave in spite of it. */
    public static Map<String, Object> told(Difference difference, Supposition supposed) {
        Map<String, Object> json = whole(difference, supposed);
        json.put(
                "commitments",
                supposed.commitments(difference.state(), difference.instrument()).stream()
                        .map(hold -> {
                            Map<String, Object> commitment = new LinkedHashMap<>();
                            commitment.put("rule", hold.rule());
                            hold.cost().ifPresent(milli -> commitment.put("cost", Figures.exact(milli)));
                            commitment.put("because", hold.because());
                            return commitment;
                        })
                        .toList());
        json.put("insulatedBy", supposed.insulatedBy(difference.state()));
        return json;
    }

    public static String direction(Difference difference) {
        return difference
                .direction()
                .map(way -> way == Direction.AGAINST ? "against-initiator" : "towards-initiator")
                .orElse("none");
    }

    private static List<Map<String, Object>> pushes(
            List<AppliedPush> pushes, Function<AppliedPush, List<String>> because) {
        return pushes.stream()
                .map(push -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("driver", push.driver().code());
                    json.put("weight", Figures.exact(push.milli()));
                    json.put("rule", push.push().rule());
                    json.put("because", because.apply(push));
                    return json;
                })
                .toList();
    }
}
