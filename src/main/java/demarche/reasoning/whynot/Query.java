package demarche.reasoning.whynot;

import demarche.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A query of a working memory.
 *
 * @param imports the imports of its file
 * @param body conditions
 * @param given Java types of its parameters, by name
 * @param answers the names in its answers
 */
record Query(String imports, String body, NavigableMap<String, String> given, NavigableSet<String> answers) {

    /** @param given names that it uses and does not bind, with Java types in {@code types} */
    static Query of(
            Rule rule, Map<String, String> types, String body, Iterable<String> given, Iterable<String> answers) {
        NavigableMap<String, String> typed = new TreeMap<>();
        given.forEach(name -> typed.put(name, types.getOrDefault(name, "Object")));
        NavigableSet<String> names = new TreeSet<>();
        answers.forEach(names::add);
        return new Query(rule.imports(), body, typed, names);
    }

    /** Returns its arguments in the order of their names. */
    List<Object> arguments(Map<String, Object> bound) {
        return given.keySet().stream().map(bound::get).toList();
    }
}
