package demarche.reasoning;

import java.util.List;

/**
 * Something the engine concluded, with everything it rests on.
 *
 * @param value the concluded value, which is concluded once; its type says what kind of conclusion it is
 * @param justifications at least one; each alone would do
 */
public record Conclusion(Record value, List<Justification> justifications) {}
