package demarche.world;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An unknown id, code or path in a question.
 */
public final class UnknownIdException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final List<String> known;

    /**
     * @param noun kind of thing, for instance {@code case}
     * @param id what was typed
     * @param known all valid ids
     */
    public UnknownIdException(String noun, String id, Collection<String> known) {
        super("unknown " + noun + " \"" + id + "\""
                + Nearest.to(id, known)
                        .map(nearest -> "; did you mean \"" + nearest + "\"?")
                        .orElse(""));
        this.id = id;
        this.known = known.stream().sorted().toList();
    }

    private UnknownIdException(String message, String id, List<String> known) {
        super(message);
        this.id = id;
        this.known = known;
    }

    /**
     * A state that has been a member of the United Nations, or would become one, but was none on the day asked about.
     *
     * @param name of the state
     * @param code of the state
     * @param since first day of its latest membership
     * @param successors members that come from it
     */
    public static UnknownIdException noMember(
            String name, String code, LocalDate since, LocalDate day, List<String> successors) {
        String instead = since.isAfter(day)
                ? "it is a member since " + since
                : successors.isEmpty()
                        ? "it is no longer a member"
                        : "its successors are " + String.join(", ", successors);
        return new UnknownIdException(
                name + " (" + code + ") was not a member of the United Nations on " + day + "; " + instead,
                code,
                successors);
    }

    /** The unknown id. */
    public String id() {
        return id;
    }

    /** The nearest valid id. */
    public Optional<String> nearest() {
        return Nearest.to(id, known);
    }

    /** All valid ids, sorted. */
    public List<String> known() {
        return known;
    }
}
