package demarche.reasoning;

import java.util.List;

/**
 * A conclusion of the engine, with its justifications.
 *
 * @param value the concluded value; its type is the kind of conclusion
 * @param justifications at least one; each alone suffices
 */
public record Conclusion(Record value, List<Justification> justifications) {}
