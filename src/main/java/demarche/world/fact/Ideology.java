package demarche.world.fact;

import demarche.world.Evidence;

/**
 * What a state's rulers profess, and whether it decides their foreign policy.
 *
 * @param doctrine the name its holders give it
 */
public record Ideology(String state, String doctrine, WorldView worldView, IdeologyRole role, Evidence evidence)
        implements Fact {}
