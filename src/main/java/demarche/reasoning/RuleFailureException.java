package demarche.reasoning;

import demarche.world.read.Problem;

/** What a rule of the user does wrong while it runs: wrong in a file, and no fault of the program. */
public sealed class RuleFailureException extends RuntimeException permits RuleLoopException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    RuleFailureException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    RuleFailureException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** The rule, where it stands, and what it does. */
    public Problem problem() {
        return problem;
    }
}
