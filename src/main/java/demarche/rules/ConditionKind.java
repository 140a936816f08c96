package demarche.rules;

import demarche.world.Coded;

/** What a condition of a rule is. */
public enum ConditionKind implements Coded {
    /** Something that must be there. */
    PATTERN,
    /** Something that must not be there. */
    NOT,
    /** Something that must be there at least once. */
    EXISTS,
    /** One of several must hold. */
    EITHER,
    /** Something counted or summed. */
    ACCUMULATE,
    /** What is taken as it is written. */
    OTHER
}
