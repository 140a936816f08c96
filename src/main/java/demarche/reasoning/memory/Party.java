package demarche.reasoning.memory;

import demarche.crisis.CrisisCase;
import demarche.world.Side;
import java.util.ArrayList;
import java.util.List;

/** A party of the case or a declared supporter, with its side. */
public record Party(String state, Side side, Role role) {

    /** Whether a state is a party or a declared supporter. */
    public enum Role {
        PRINCIPAL,
        DECLARED_SUPPORTER
    }

    /** Returns the two parties of a case, the acting state first, then their declared supporters. */
    public static List<Party> listOf(CrisisCase crisis) {
        List<Party> parties = new ArrayList<>();
        parties.add(new Party(crisis.initiator(), Side.INITIATOR, Role.PRINCIPAL));
        parties.add(new Party(crisis.affectedParty(), Side.TARGET, Role.PRINCIPAL));
        crisis.sides()
                .forEach((side, states) ->
                        states.forEach(state -> parties.add(new Party(state, side, Role.DECLARED_SUPPORTER))));
        return parties;
    }
}
