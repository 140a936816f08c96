package demarche.crisis.read;

import demarche.crisis.Asks;
import demarche.world.World;
import demarche.world.read.FactsReader;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a facts folder holds.
 *
 * @param cases reads the cases when they are asked for
 */
public record Library(World world, Asks asks, CaseReader cases) {

    /**
     * Reads the world and the asks.
     *
     * @throws ProblemsException with everything that is wrong in their files
     */
    public static Library open(Path factsFolder) {
        Problems problems = new Problems();
        Library library = read(factsFolder, problems);
        problems.throwIfAny();
        return library;
    }

    /** Adds everything that is wrong in a facts folder, its cases and votes included. */
    public static void check(Path factsFolder, Problems problems) {
        read(factsFolder, problems).cases().listCases(problems);
    }

    /**
     * What can be read of a facts folder, cases apart. Where problems were added it is incomplete: good for checking
     * further files against it in the same run, not for inference.
     */
    public static Library read(Path factsFolder, Problems problems) {
        World world = FactsReader.read(factsFolder, problems);
        LimitWords.check(world, problems);
        Optional<Asks> asks = AsksReader.read(factsFolder, problems);
        Asks orNone = asks.orElseGet(() -> new Asks(Map.of(), Map.of(), Map.of()));
        return new Library(world, orNone, new CaseReader(factsFolder, world, orNone));
    }
}
