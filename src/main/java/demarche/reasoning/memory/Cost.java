package demarche.reasoning.memory;

/**
 * The cost of leaving the baseline against a commitment.
 *
 * @param rule the rule's id
 * @param milli milli-log-odds, positive
 */
public record Cost(String rule, int milli) {}
