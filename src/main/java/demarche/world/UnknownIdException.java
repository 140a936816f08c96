package demarche.world;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something was asked for by an id, a code or a path that does not exist. The fault is with the question, not with a
 * file.
 */
public final class UnknownIdException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final List<String> known;

    /**
     * @param noun what was asked for, for instance {@code case}
     * @param id what was typed
     * @param known every id that would have done
     */
    public UnknownIdException(String noun, String id, Collection<String> known) {
        super("unknown " + noun + " \"" + id + "\""
                + Nearest.to(id, known)
                        .map(nearest -> "; did you mean \"" + nearest + "\"?")
                        .orElse(""));
        this.id = id;
        this.known = known.stream().sorted().toList();
    }

    /** What was typed. */
    public String id() {
        return id;
    }

    /** The valid id that is close to what was typed. */
    public Optional<String> nearest() {
        return Nearest.to(id, known);
    }

    /** Every id that would have done, sorted. */
    public List<String> known() {
        return known;
    }
}
