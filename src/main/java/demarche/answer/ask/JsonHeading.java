package demarche.answer.ask;

import demarche.reasoning.Assessment;
import demarche.world.Coded;
import java.util.LinkedHashMap;
import java.util.Map;

/** The first keys of every answer about a case. */
public final class JsonHeading {
    private JsonHeading() {}

    public static Map<String, Object> of(Assessment assessment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", 1);
        json.put("case", assessment.question().crisis().id());
        json.put("measure", assessment.question().measure().id());
        json.put("scenario", assessment.scenario());
        json.put(
                "without",
                assessment.question().without().stream().map(Coded::code).toList());
        json.put("asOf", assessment.asOf().toString());
        json.put("facts", assessment.facts());
        json.put("rules", assessment.rules());
        return json;
    }
}
