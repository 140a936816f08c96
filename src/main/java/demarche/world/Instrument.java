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

/** An instrument: a kind of action by states. */
public enum Instrument implements Coded {
    /** A recorded vote. Absence is an option outside the scale, with its own rules. */
    VOTE(List.of(NO, ABSTAIN, YES), List.of(ABSENT)),
    /** Public acceptance or rejection of the change made by the act. */
    RECOGNITION(List.of(RECOGNISE, SILENT, REJECT), List.of()),
    /** Sanctions against the acting state, alone or with a coalition. */
    SANCTIONS(List.of(NONE, IMPOSE), List.of()),
    /** Material or declared support to one of the parties. */
    SUPPORT(List.of(TO_INITIATOR, NONE, OTHER_TO_TARGET, MILITARY_TO_TARGET), List.of()),
    /** Capability to mediate between the parties; no stance decides it. */
    MEDIATION(List.of(), List.of(NOT_CAPABLE, CAPABLE, OFFERS)),
    /** A party's answer to a mediator's initiative; for the parties only. */
    INITIATIVE(List.of(), List.of(REJECTS, ACCEPTS));

    private final List<Option> ladder;
    private final List<Option> offLadder;

    Instrument(List<Option> ladder, List<Option> offLadder) {
        this.ladder = ladder;
        this.offLadder = offLadder;
    }

    /** The options on the scale of stances, from most towards the acting state upwards. */
    public List<Option> ladder() {
        return ladder;
    }

    /** All options of the instrument, those on the scale first. */
    public List<Option> options() {
        return Stream.concat(ladder.stream(), offLadder.stream()).toList();
    }
}
