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
 * @param imports what the file imports in which it is written
 * @param body conditions
 * @param given Java types of the names it is given, by name
 * @param answers the names it answers
 */
record Query(String imports, String body, NavigableMap<String, String> given, NavigableSet<String> answers) {

    /** @param given names that it uses and does not bind, of which {@code types} knows the Java types */
    static Query of(
            Rule rule, Map<String, String> types, String body, Iterable<String> given, Iterable<String> answers) {
        NavigableMap<String, String> typed = new TreeMap<>();
        given.forEach(name -> typed.put(name, types.getOrDefault(name, "Object")));
        NavigableSet<String> names = new TreeSet<>();
        answers.forEach(names::add);
        return new Query(rule.imports(), body, typed, names);
    }

    /** What it is given, in the order of its names. */
    List<Object> arguments(Map<String, Object> bound) {
        return given.keySet().stream().map(bound::get).toList();
    }
}
