package demarche.reasoning.memory;

/**
 * What a commitment costs to break, joined with it when a standing is held.
 *
 * @param rule the rule's id
 * @param milli milli-log-odds, positive
 */
public record Cost(String rule, int milli) {}
