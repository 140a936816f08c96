package demarche.world.fact;

import demarche.world.Coded;

/** What a professed ideology does in a state's foreign policy. */
public enum IdeologyRole implements Coded {
    /** It decides positions, whatever they cost. */
    DECIDES,
    /** It colours words; interests decide positions. */
    COLOURS
}
