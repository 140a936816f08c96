package demarche.answer.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** The outermost object of an answer in JSON that is no assessment. */
public final class Answer {
    private Answer() {}

    /** The object, with the number of its shape. */
    public static Map<String, Object> of(String key, Object content) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", 1);
        json.put(key, content);
        return json;
    }
}
