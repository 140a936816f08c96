package demarche.crisis.read;

import demarche.crisis.Asks;
import demarche.crisis.Changeable;
import demarche.crisis.CrisisCase;
import demarche.crisis.Developments;
import demarche.crisis.Levers;
import demarche.crisis.Scenario;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.FactsReader;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a facts folder.
 *
 * @param levers none where the folder declares none
 * @param changeable what a search for the least that would turn a state may change
 * @param cases reads the cases when they are asked for
 * @param scenarios reads the scenarios when they are asked for
 * @param developments reads what changed between measures when it is asked for
 */
public record Library(
        World world,
        Asks asks,
        Levers levers,
        Changeable changeable,
        CaseReader cases,
        ScenarioReader scenarios,
        DevelopmentsReader developments) {

    /**
     * Reads the world, the asks and the levers.
     *
     * @throws ProblemsException with all problems in their files
     */
    public static Library open(Path factsFolder) {
        return open(new FactsFolder(factsFolder));
    }

    /** Opens a folder that may extend another. */
    public static Library open(FactsFolder factsFolder) {
        Problems problems = new Problems();
        Library library = read(factsFolder, problems);
        problems.throwIfAny();
        return library;
    }

    /** Adds all problems in a facts folder, its cases, votes and scenarios included. */
    public static void check(FactsFolder factsFolder, Problems problems) {
        Library library = read(factsFolder, problems);
        List<CrisisCase> cases = library.cases().listCases(problems);
        library.listScenarios(problems);
        library.listDevelopments(cases, problems);
    }

    /**
     * The scenarios of the facts folder, without those with problems; empty if a lever is wrong,
     * since a mistake in a lever is not also one of every scenario that turns it.
     */
    public List<Scenario> listScenarios(Problems problems) {
        return problems.list().stream().anyMatch(problem -> LeversReader.isAbout(problem))
                ? List.of()
                : scenarios.listScenarios(problems);
    }

    /**
     * What changed between measures, without what problems were added for; empty if a lever or a case is wrong, since
     * such a mistake is not also one of every file that refers to it.
     */
    public List<Developments> listDevelopments(List<CrisisCase> all, Problems problems) {
        boolean wrong = all.size() < cases.listIds().size()
                || problems.list().stream().anyMatch(problem -> LeversReader.isAbout(problem));
        return wrong ? List.of() : developments.list(all, problems);
    }

    /**
     * What can be read of a facts folder, cases and scenarios apart. Where problems were added it is incomplete: good
     * for
     * checking further files against it in the same run, not for inference.
     */
    public static Library read(FactsFolder factsFolder, Problems problems) {
        World world = FactsReader.read(factsFolder, problems);
        Optional<Asks> asks = AsksReader.read(factsFolder, problems);
        Asks orNone = asks.orElseGet(() -> new Asks(Map.of(), Map.of(), Map.of()));
        Levers levers = LeversReader.read(factsFolder, world, problems);
        return new Library(
                world,
                orNone,
                levers,
                ChangeableReader.read(factsFolder, world, problems),
                new CaseReader(factsFolder, world, orNone),
                new ScenarioReader(factsFolder, world, levers),
                new DevelopmentsReader(factsFolder, world, levers));
    }
}
