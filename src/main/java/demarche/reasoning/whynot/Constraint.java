package demarche.reasoning.whynot;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One constraint of a pattern.
 *
 * @param text as written
 * @param binds the name it binds, with its {@code $}
 * @param uses the names it uses
 * @param comparison what it compares; nothing of one that only binds
 */
record Constraint(String text, Optional<String> binds, Set<String> uses, Optional<Comparison> comparison) {
    private static final Pattern BINDING = Pattern.compile("(?<name>\\$\\w+)\\s*:=?\\s*(?<rest>.+)", Pattern.DOTALL);

    static Constraint of(String text) {
        Matcher binding = BINDING.matcher(text.strip());
        boolean binds = binding.matches();
        String rest = binds ? binding.group("rest") : text;
        return new Constraint(
                text.strip().replaceAll("\\s+", " "),
                binds ? Optional.of(binding.group("name")) : Optional.empty(),
                Names.in(rest),
                Comparison.of(rest));
    }

    /** Whether it binds a name and asks nothing. */
    boolean onlyBinds() {
        return binds.isPresent() && comparison.isEmpty();
    }

    /** What a name is bound to, where it is bound to a property as it is. */
    Optional<String> property() {
        return onlyBinds()
                ? Optional.of(text.substring(text.indexOf(':') + 1).strip().replaceAll("^=\\s*", ""))
                : Optional.empty();
    }
}
