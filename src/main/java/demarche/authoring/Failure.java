package demarche.authoring;

import demarche.explain.RuleAccount;
import demarche.world.Place;
import java.util.Optional;

/**
 * An expectation of an example that is not met.
 *
 * @param nearest the rule that comes nearest to what is missing, where something is missing that a rule could conclude
 */
public record Failure(Place place, String expected, String found, Optional<RuleAccount> nearest) {}
