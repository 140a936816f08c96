package demarche.web.http;

import java.util.Optional;

/** A request is wrong in a way that is told to who sent it. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** What is told. */
    public ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** A parameter that is not as it should be. */
    public static ProblemException parameter(String name, String detail, String remedy) {
        return new ProblemException(
                Problem.of(Problem.Kind.BAD_PARAMETER, detail, remedy).about(name));
    }

    /** What is told. */
    public Problem problem() {
        return Optional.ofNullable(problem).orElseThrow();
    }
}
