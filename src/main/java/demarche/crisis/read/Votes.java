package demarche.crisis.read;

import static demarche.world.Option.ABSENT;
import static demarche.world.Option.ABSTAIN;
import static demarche.world.Option.NO;
import static demarche.world.Option.YES;

import demarche.crisis.RecordedVotes;
import demarche.world.Option;
import demarche.world.factbase.World;
import demarche.world.read.Problems;
import demarche.world.read.TextFile;
import java.util.List;

/** Reads a file of recorded votes: an observed outcome, never an input of inference. */
public final class Votes {

    /** The words for a vote, in the order in which outcomes are shown. */
    static final List<Option> WORDS = List.of(YES, ABSTAIN, NO, ABSENT);

    private Votes() {}

    /** The recorded votes, without rows with problems. */
    public static RecordedVotes read(String path, TextFile file, World world, Problems problems) {
        return new RecordedVotes(path, Observed.read(file, "vote", "vote", WORDS, world, problems));
    }
}
