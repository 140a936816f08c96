package demarche.web.http;

import java.util.Optional;

/** An invalid request, with the problem to return to the client. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** Creates an exception for a problem. */
    public ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** Creates an exception for an invalid parameter. */
    public static ProblemException parameter(String name, String detail, String remedy) {
        return new ProblemException(
                Problem.of(Problem.Kind.BAD_PARAMETER, detail, remedy).about(name));
    }

    /** The problem to return. */
    public Problem problem() {
        return Optional.ofNullable(problem).orElseThrow();
    }
}
