package demarche.world;

import static demarche.world.Option.ABSENT;
import static demarche.world.Option.ABSTAIN;
import static demarche.world.Option.ACCEPTS;
import static demarche.world.Option.CAPABLE;
import static demarche.world.Option.IMPOSE;
import static demarche.world.Option.MILITARY_TO_TARGET;
import static demarche.world.Option.NO;
import static demarche.world.Option.NONE;
import static demarche.world.Option.NOT_CAPABLE;
import static demarche.world.Option.OFFERS;
import static demarche.world.Option.OTHER_TO_TARGET;
import static demarche.world.Option.RECOGNISE;
import static demarche.world.Option.REJECT;
import static demarche.world.Option.REJECTS;
import static demarche.world.Option.SILENT;
import static demarche.world.Option.TO_INITIATOR;
import static demarche.world.Option.YES;

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
