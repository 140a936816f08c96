package demarche.web.reload;

import demarche.answer.ask.Loaded;
import demarche.crisis.CrisisCase;
import demarche.crisis.read.CaseReader;
import demarche.crisis.read.DevelopmentsReader;
import demarche.crisis.read.Library;
import demarche.crisis.read.ScenarioReader;
import demarche.explain.Explainer;
import demarche.reasoning.Engine;
import demarche.reasoning.EngineFactory;
import demarche.rules.CompiledFolder;
import demarche.rules.RuleFolder;
import demarche.rules.RulesDigest;
import demarche.rules.WeightNotes;
import demarche.world.Place;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads and checks copies. Reuses facts or rules of the last good copy if an edit did not change them. */
final class Reader {
    private final String crisis;
    private Copy copy;
    private Loaded loaded;
    private Optional<CompiledFolder> compiled = Optional.empty();

    /**
     * @param loaded facts and rules of the copy
     * @param crisis id of a case that must exist
     */
    Reader(Copy copy, Loaded loaded, String crisis) {
        this.crisis = crisis;
        this.copy = copy;
        this.loaded = loaded;
    }

    /**
     * Reads facts, cases, scenarios, rules and weights.
     *
     * @throws ProblemsException with all problems
     */
    Loaded read(Copy next) {
        Problems problems = new Problems();
        for (Path folder : next.folders().all()) {
            if (!Files.isDirectory(folder)) {
                problems.add(
                        new Place(String.valueOf(folder.getFileName()), 0, 0),
                        "missing folder",
                        "the folder that serve was started with");
            }
        }
        problems.throwIfAny();
        Library library = next.factsContent().equals(copy.factsContent())
                ? over(loaded.library(), next.folders().factsFolder())
                : checked(next.folders().factsFolder(), problems);
        Engine engine = engine(next.folders().rules(), library, problems);
        return new Loaded(
                library,
                engine,
                new Explainer(library.world(), engine.book()),
                WeightNotes.read(next.folders().rules()));
    }

    /** Sets the last good copy. */
    void keep(Copy next, Loaded read) {
        copy = next;
        loaded = read;
    }

    /** The same facts, with cases and scenarios of another copy of the same files. */
    private static Library over(Library library, FactsFolder folder) {
        return new Library(
                library.world(),
                library.asks(),
                library.levers(),
                library.changeable(),
                new CaseReader(folder, library.world(), library.asks()),
                new ScenarioReader(folder, library.world(), library.levers()),
                new DevelopmentsReader(folder, library.world(), library.levers()));
    }

    private Library checked(FactsFolder folder, Problems problems) {
        Library library = Library.read(folder, problems);
        if (problems.isEmpty() && !library.cases().listIds().contains(crisis)) {
            problems.add(
                    folder.place("cases/" + crisis + ".yaml"),
                    "missing file",
                    "the case that the workbench opens with");
        }
        List<CrisisCase> cases = library.cases().listCases(problems);
        library.listScenarios(problems);
        library.listDevelopments(cases, problems);
        return library;
    }

    private Engine engine(Path rules, Library library, Problems problems) {
        if (problems.isEmpty()) {
            CompiledFolder ready = compiled(rules);
            compiled = Optional.of(ready);
            return EngineFactory.open(ready, library);
        }
        if (!library.world().listSources().isEmpty()) {
            // Reports also the problems of rules that do not depend on facts.
            Optional<Engine> unused = EngineFactory.open(rules, library, problems);
        }
        throw new ProblemsException(problems.list());
    }

    /** Compiles the rules, or reuses the last compilation if no rule changed. */
    private CompiledFolder compiled(Path rules) {
        String digest = RulesDigest.of(RuleFolder.read(rules, new Problems()));
        return compiled.filter(last -> last.problems().isEmpty()
                        && last.errors().isEmpty()
                        && RulesDigest.of(last.sources()).equals(digest))
                .map(last -> new CompiledFolder(
                        rules,
                        last.sources(),
                        last.rules(),
                        last.shipped(),
                        last.packages(),
                        last.base(),
                        last.problems(),
                        last.errors()))
                .orElseGet(() -> CompiledFolder.of(rules));
    }
}
