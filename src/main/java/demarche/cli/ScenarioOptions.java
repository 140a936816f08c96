package demarche.cli;

import demarche.crisis.ChangeSet;
import demarche.crisis.LeverSetting;
import demarche.crisis.PatchedFacts;
import demarche.crisis.read.Library;
import demarche.explain.Differences;
import demarche.explain.Explainer;
import demarche.reasoning.Assessment;
import demarche.reasoning.Changes;
import demarche.reasoning.Dials;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.report.Supposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Under which scenario something is asked. */
final class ScenarioOptions {
    @Option(
            names = "--with",
            paramLabel = "SCENARIO",
            description =
                    "Suppose this scenario: an id, or a path to a YAML file" + " (repeatable, composed left to right).")
    private List<String> with = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "LEVER=VALUE[@HAND][/of:PARTY]",
            description = "Turn one lever, over what scenarios say (repeatable): oil-price=80,"
                    + " escalation=3@initiator, peace-initiative=2@CHN/of:target.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--assume",
            paramLabel = "STATE.INSTRUMENT=OPTION",
            description = "Impose a position and infer who follows (repeatable): CHN.vote=yes.")
    private List<String> assume = new ArrayList<>();

    boolean isGiven() {
        return !with.isEmpty() || !set.isEmpty() || !assume.isEmpty();
    }

    /** The same with more levers turned. */
    ScenarioOptions and(List<LeverSetting> settings) {
        ScenarioOptions more = new ScenarioOptions();
        more.with = with;
        more.assume = assume;
        more.set = Stream.concat(set.stream(), settings.stream().map(LeverSetting::written))
                .toList();
        return more;
    }

    /** What follows, where a scenario or a lever was given. */
    Optional<Supposition> suppose(Question question, Loaded loaded) {
        if (!isGiven()) {
            return Optional.empty();
        }
        Composed composed = compose(question, loaded);
        try (WarmSession session = loaded.engine().open(question)) {
            return Optional.of(composed.on(session, loaded));
        }
    }

    /** The changes, checked before any inference. */
    Composed compose(Question question, Loaded loaded) {
        return compose(with, set, assume, question, loaded);
    }

    static Composed compose(
            List<String> with, List<String> set, List<String> assume, Question question, Loaded loaded) {
        Library library = loaded.library();
        LocalDate date = question.measure().date();
        ChangeSet changes =
                library.scenarios().compose(with, set).assuming(Assumptions.of(assume, question, library.world()));
        PatchedFacts patched = library.scenarios().patch(changes, date);
        Changes facts = Dials.changes(changes, patched.knownOn(date.minusDays(1), library.world()), library.levers())
                .assuming(changes.assumptions().stream().map(question::assumed).toList());
        Explainer explainer = changes.patches().isEmpty()
                ? loaded.explainer()
                : new Explainer(
                        patched.applyTo(library.world()), loaded.engine().book());
        return new Composed(changes, facts, explainer.on(date));
    }

    /**
     * Changes ready to be applied.
     *
     * @param explainer of the world as they change it
     */
    record Composed(ChangeSet set, Changes changes, Explainer explainer) {

        Supposition on(WarmSession session, Loaded loaded) {
            Assessment assessment = session.whatif(changes);
            return new Supposition(
                    set,
                    changes,
                    loaded.library().levers(),
                    loaded.engine().book(),
                    loaded.engine().weights(),
                    explainer,
                    loaded.explainer().on(session.baseline().asOf()),
                    session.baseline(),
                    assessment,
                    Differences.between(explainer, session.baseline(), assessment));
        }
    }
}
