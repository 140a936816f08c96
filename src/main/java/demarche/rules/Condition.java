package demarche.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One condition of a rule.
 *
 * @param text as written, on one line
 * @param line where it stands in its file
 * @param type what a pattern matches, empty otherwise
 * @param item the name the rule gives to what a pattern matches, empty where it gives none
 * @param constraints of a pattern, or on the results of an accumulation
 * @param parts the alternatives of {@link ConditionKind#EITHER}, and otherwise the one thing that is negated, asked for or
 *     accumulated
 * @param loose an accumulation without what it asks of its results, empty otherwise
 * @param binds the names that later conditions can use
 * @param uses the names it takes from earlier ones
 */
public record Condition(
        ConditionKind kind,
        String text,
        int line,
        String type,
        String item,
        List<Constraint> constraints,
        List<List<Condition>> parts,
        String loose,
        Set<String> binds,
        Set<String> uses)
        implements Serializable {

    /** It, and the conditions it is made of, however deep. */
    public Stream<Condition> all() {
        return Stream.concat(
                Stream.of(this), parts.stream().flatMap(List::stream).flatMap(Condition::all));
    }

    /** The names that conditions taken together use and do not bind. */
    public static Set<String> usedBy(List<Condition> conditions) {
        Set<String> bound = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (Condition condition : conditions) {
            condition.uses().stream().filter(name -> !bound.contains(name)).forEach(used::add);
            bound.addAll(condition.binds());
        }
        return used;
    }
}
