package demarche.reasoning.memory;

/**
 * An argument a state would use in public.
 *
 * @param rule id of the rule that says so; its prominence orders a state's frames
 */
public record Frame(String state, FrameKind kind, String rule) {}
