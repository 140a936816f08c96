package demarche.reasoning;

import demarche.world.read.Problem;

/** A failure of a rule while it runs: an error in a file of the user, not in the program. */
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

    /** Names the rule, its place and the failure. */
    public Problem problem() {
        return problem;
    }
}
