package demarche.reasoning;

import java.util.List;

/**
 * Something the engine concluded, with everything it rests on.
 *
 * @param id unique within an assessment, for instance {@code SecurityGuarantee[guarantor=USA, beneficiary=JPN]}
 * @param value the concluded value; its type says what kind of conclusion it is
 * @param justifications at least one; each alone would do
 */
public record Conclusion(String id, Record value, List<Justification> justifications) {}
