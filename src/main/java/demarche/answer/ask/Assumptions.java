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

/** Reads the positions somebody imposes, and refuses those that mean nothing on a question. */
public final class Assumptions {
    private Assumptions() {}

    /**
     * The assumptions as typed.
     *
     * @throws UnknownIdException where a state, instrument or option is unknown
     * @throws LeverException where one is of a party, says what nobody is asked, or contradicts another
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
                                "assume one");
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
                            + " is a party to the case, and its position is not weighed",
                    "assume that of another state");
        }
        LocalDate day = question.measure().date().minusDays(1);
        if (!world.membersOn(day).containsKey(assumption.state())) {
            throw world.noMember(assumption.state(), day);
        }
        if (assumption.instrument() == Instrument.RECOGNITION && !crisis.act().territorial()) {
            throw new LeverException(
                    Assumption.PARAMETER,
                    assumption.written() + ": the act of " + crisis.id()
                            + " changes no territory, and there is nothing to recognise",
                    "");
        }
    }
}
