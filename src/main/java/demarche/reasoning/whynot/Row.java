package demarche.reasoning.whynot;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One way in which the conditions looked at so far hold.
 *
 * @param bound what names are bound to
 * @param items what patterns matched, by the number of the condition
 */
record Row(Map<String, Object> bound, Map<Integer, Object> items) {

    /**
     * The same with an answer to the next condition.
     *
     * @return nothing where a name would be bound to something else than it is given
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
