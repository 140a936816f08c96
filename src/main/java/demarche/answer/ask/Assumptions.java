package demarche.answer.ask;

import demarche.crisis.Assumption;
import demarche.crisis.CrisisCase;
import demarche.crisis.LeverException;
import demarche.reasoning.Question;
import demarche.world.Instrument;
import demarche.world.UnknownIdException;
import demarche.world.factbase.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Parses imposed positions and rejects those that do not apply to the question. */
public final class Assumptions {
    private Assumptions() {}

    /**
     * Parses assumptions.
     *
     * @throws UnknownIdException if a state, instrument or option is unknown
     * @throws LeverException if one concerns a party, a position the measure does not ask for, or contradicts another
     */
    public static List<Assumption> of(List<String> typed, Question question, World world) {
        List<Assumption> assumptions = new ArrayList<>();
        for (String text : typed) {
            Assumption assumption = Assumption.parse(text, world);
            check(assumption, question, world);
            assumptions.stream()
                    .filter(other -> other.state().equals(assumption.state())
                            && other.instrument() == assumption.instrument()
                            && other.option() != assumption.option())
                    .findFirst()
                    .ifPresent(other -> {
                        throw new LeverException(
                                Assumption.PARAMETER,
                                other.written() + " and " + assumption.written() + " contradict each other",
                                "keep one of them");
                    });
            if (!assumptions.contains(assumption)) {
                assumptions.add(assumption);
            }
        }
        return List.copyOf(assumptions);
    }

    private static void check(Assumption assumption, Question question, World world) {
        CrisisCase crisis = question.crisis();
        if (crisis.isParty(assumption.state())) {
            throw new LeverException(
                    Assumption.PARAMETER,
                    assumption.written() + ": " + assumption.state()
                            + " is a party to the case; parties have no inferred position",
                    "choose another state");
        }
        LocalDate day = question.measure().date().minusDays(1);
        if (!world.membersOn(day).containsKey(assumption.state())) {
            throw world.noMember(assumption.state(), day);
        }
        if (assumption.instrument() == Instrument.RECOGNITION && !crisis.act().territorial()) {
            throw new LeverException(
                    Assumption.PARAMETER,
                    assumption.written() + ": the act of " + crisis.id()
                            + " changes no territory, so there is nothing to recognise",
                    "");
        }
    }
}
