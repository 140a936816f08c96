package demarche.bench.plain.positions;

import demarche.bench.plain.Facts;
import demarche.reasoning.memory.Round;
import demarche.world.Option;

/** {@code rules/positions/unions.drl}; asked where it is read. */
public record UnionsRules(Facts facts) {

    /** Whether a rule says that most members of a union would impose sanctions. */
    public boolean unionMajorityForSanctions(String union, int measure, Round round) {
        return mostTake(Option.IMPOSE, union, measure, round);
    }

    /** Whether a rule says that most members of a union would give arms. */
    public boolean unionMajorityForArms(String union, int measure, Round round) {
        return mostTake(Option.MILITARY_TO_TARGET, union, measure, round);
    }

    private boolean mostTake(Option option, String union, int measure, Round round) {
        int many = 0;
        int few = 0;
        for (String member : facts.members(union)) {
            Option taken = round.before(measure, member);
            if (taken == option) {
                many++;
            } else if (taken != null) {
                few++;
            }
        }
        return many > 0 && few < many;
    }
}
