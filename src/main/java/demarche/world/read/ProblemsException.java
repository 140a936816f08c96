package demarche.world.read;

import java.util.List;
import java.util.stream.Collectors;

/** Files with problems; carries all of them. */
public final class ProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** @param problems at least one, sorted */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, by file, line and column. */
    public List<Problem> problems() {
        return problems;
    }
}
