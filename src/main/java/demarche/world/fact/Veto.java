package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A negative vote of a permanent member of the Security Council that kept a draft on another state from passing.
 *
 * @param beneficiary the state the draft was directed against
 * @param draft symbol of the draft
 */
public record Veto(String state, String beneficiary, String draft, Evidence evidence) implements Fact {}
