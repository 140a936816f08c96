package demarche.rules.support;

import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Push;

/** A push as tests speak of it: with the direction of its rule. */
public record Pushed(Direction direction, String rule, String counterpart, String scope, int round, int strength) {

    /** A push against the acting state, on the whole case, at full strength. */
    public static Pushed against(String rule, String counterpart) {
        return new Pushed(Direction.AGAINST, rule, counterpart, Push.CASE, 0, Push.FULL);
    }

    /** A push towards the acting state, on the whole case, at full strength. */
    public static Pushed towards(String rule, String counterpart) {
        return new Pushed(Direction.TOWARDS, rule, counterpart, Push.CASE, 0, Push.FULL);
    }

    /** The same on one measure only. */
    public Pushed on(String measure) {
        return new Pushed(direction, rule, counterpart, measure, round, strength);
    }

    /** The same in a round of second-order effects. */
    public Pushed inRound(int number) {
        return new Pushed(direction, rule, counterpart, scope, number, strength);
    }

    /** The same, graded. */
    public Pushed atStrength(int permille) {
        return new Pushed(direction, rule, counterpart, scope, round, permille);
    }

    static Pushed of(Push push) {
        Direction direction =
                ShippedRules.getRule(push.rule()).rule().direction().orElseThrow();
        return new Pushed(direction, push.rule(), push.counterpart(), push.scope(), push.round(), push.strength());
    }
}
