package demarche.reasoning;

/** Rules that never come to rest. */
public final class RuleLoopException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param rule title of the rule that fired most in a second, counted run
     * @param count how often it fired of {@code limit} firings
     */
    public RuleLoopException(String rule, String place, int count, int limit) {
        super(place + ": rule \"" + rule + "\" loops: it fired " + count + " of the first " + limit
                + " times; expected rules that come to rest. Conclude something new, or guard the condition it"
                + " changes with \"not\"");
    }
}
