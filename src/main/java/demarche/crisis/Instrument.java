package demarche.crisis;

import static demarche.crisis.Option.ABSENT;
import static demarche.crisis.Option.ABSTAIN;
import static demarche.crisis.Option.ACCEPTS;
import static demarche.crisis.Option.CAPABLE;
import static demarche.crisis.Option.IMPOSE;
import static demarche.crisis.Option.MILITARY_TO_TARGET;
import static demarche.crisis.Option.NO;
import static demarche.crisis.Option.NONE;
import static demarche.crisis.Option.NOT_CAPABLE;
import static demarche.crisis.Option.OFFERS;
import static demarche.crisis.Option.OTHER_TO_TARGET;
import static demarche.crisis.Option.RECOGNISE;
import static demarche.crisis.Option.REJECT;
import static demarche.crisis.Option.REJECTS;
import static demarche.crisis.Option.SILENT;
import static demarche.crisis.Option.TO_INITIATOR;
import static demarche.crisis.Option.YES;

import demarche.world.Coded;
import java.util.List;
import java.util.stream.Stream;

/** A kind of thing a state can be asked to do. */
public enum Instrument implements Coded {
    /** A recorded vote. Being absent is an option but no rung: it has reasons of its own. */
    VOTE(List.of(NO, ABSTAIN, YES), List.of(ABSENT)),
    /** Whether a state accepts in public what the act has changed. */
    RECOGNITION(List.of(RECOGNISE, SILENT, REJECT), List.of()),
    /** Measures of a state's own, or with a coalition, against the acting state. */
    SANCTIONS(List.of(NONE, IMPOSE), List.of()),
    /** Material or declared support to one of the parties. */
    SUPPORT(List.of(TO_INITIATOR, NONE, OTHER_TO_TARGET, MILITARY_TO_TARGET), List.of()),
    /** Whether a state can bring the parties together: no matter of stance, so without rungs. */
    MEDIATION(List.of(), List.of(NOT_CAPABLE, CAPABLE, OFFERS)),
    /** Whether a party takes up a mediator's initiative; asked of the parties alone, and only when there is one. */
    INITIATIVE(List.of(), List.of(REJECTS, ACCEPTS));

    private final List<Option> ladder;
    private final List<Option> offLadder;

    Instrument(List<Option> ladder, List<Option> offLadder) {
        this.ladder = ladder;
        this.offLadder = offLadder;
    }

    /** The options a stance chooses between, from the one that leans most towards the acting state upwards. */
    public List<Option> ladder() {
        return ladder;
    }

    /** Every option of the instrument, those of the ladder first. */
    public List<Option> options() {
        return Stream.concat(ladder.stream(), offLadder.stream()).toList();
    }
}
