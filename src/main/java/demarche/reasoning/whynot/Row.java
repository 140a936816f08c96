package demarche.reasoning.whynot;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One set of bindings for which the conditions tested so far hold.
 *
 * @param bound the values of names
 * @param items the matches of patterns, by the number of the condition
 */
record Row(Map<String, Object> bound, Map<Integer, Object> items) {

    /**
     * Returns this row with an answer to the next condition.
     *
     * @return nothing if the answer gives a name another value
     */
    boolean agrees(Map<String, Object> answer, Iterable<String> binds) {
        for (String name : binds) {
            if (bound.containsKey(name) && !Objects.equals(bound.get(name), answer.get(name))) {
                return false;
            }
        }
        return true;
    }

    Row with(Map<String, Object> answer, Iterable<String> binds, int number, String item) {
        Map<String, Object> names = new TreeMap<>(bound);
        binds.forEach(name -> names.put(name, answer.get(name)));
        Map<Integer, Object> matched = new TreeMap<>(items);
        if (answer.get(item) != null) {
            matched.put(number, answer.get(item));
        }
        return new Row(names, matched);
    }
}
