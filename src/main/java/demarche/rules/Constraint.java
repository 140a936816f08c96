package demarche.rules;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One constraint of a pattern.
 *
 * @param text as written
 * @param name the name it binds, with its {@code $}; empty where it binds none
 * @param uses the names it uses
 * @param compares what it compares; nothing of one that only binds
 */
public record Constraint(
        String text,
        String name,
        Set<String> uses,
        @Nullable Comparison compares) implements Serializable {
    private static final Pattern BINDING = Pattern.compile("(?<name>\\$\\w+)\\s*:=?\\s*(?<rest>.+)", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\$\\w+");

    static Constraint of(String text) {
        Matcher binding = BINDING.matcher(text.strip());
        boolean binds = binding.matches();
        String rest = binds ? binding.group("rest") : text;
        return new Constraint(
                text.strip().replaceAll("\\s+", " "),
                binds ? binding.group("name") : "",
                names(rest),
                Comparison.of(rest).orElse(null));
    }

    /** Every name in a text, with its {@code $}. */
    static Set<String> names(String text) {
        return NAME.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The name it binds, with its {@code $}. */
    public Optional<String> binds() {
        return Optional.of(name).filter(bound -> !bound.isEmpty());
    }

    /** What it compares. */
    public Optional<Comparison> comparison() {
        return Optional.ofNullable(compares);
    }

    /** Whether it binds a name and asks nothing. */
    public boolean onlyBinds() {
        return binds().isPresent() && compares == null;
    }

    /** What a name is bound to, where it is bound to a property as it is. */
    public Optional<String> property() {
        return onlyBinds()
                ? Optional.of(text.substring(text.indexOf(':') + 1).strip().replaceAll("^=\\s*", ""))
                : Optional.empty();
    }
}
