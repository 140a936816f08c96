package demarche.web.api;

import demarche.answer.ask.Composed;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.answer.ask.SourceJson;
import demarche.answer.ask.Suppose;
import demarche.answer.catalogue.CaseAnswer;
import demarche.answer.catalogue.CasePage;
import demarche.answer.catalogue.FactList;
import demarche.answer.catalogue.FactsAbout;
import demarche.answer.catalogue.LeverAnswer;
import demarche.answer.catalogue.RuleAnswer;
import demarche.answer.catalogue.RuleReport;
import demarche.answer.catalogue.ScenarioAnswer;
import demarche.answer.catalogue.SourceAnswer;
import demarche.answer.catalogue.WordsAnswer;
import demarche.answer.text.Json;
import demarche.crisis.CrisisCase;
import demarche.crisis.Scenario;
import demarche.crisis.read.Library;
import demarche.evaluate.Track;
import demarche.explain.Explainer;
import demarche.reasoning.Question;
import demarche.rules.Rule;
import demarche.rules.RuleSource;
import demarche.web.work.WebDesk;
import demarche.world.QuestionException;
import demarche.world.Source;
import demarche.world.factbase.World;
import demarche.world.read.ProblemsException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Routes that list cases, levers, scenarios, rules and sources. */
final class Catalogue {
    private final WebDesk desk;
    private final Loaded loaded;
    private final Library library;
    private final World world;

    Catalogue(WebDesk desk) {
        this.desk = desk;
        this.loaded = desk.loaded();
        this.library = loaded.library();
        this.world = library.world();
    }

    List<Endpoint> list() {
        return List.of(
                Endpoint.slow(
                        list("cases", "The cases")
                                .says("The JSON of `./demarche cases --format json`: `cases`, by date."),
                        params -> listed("cases", this::cases)),
                Endpoint.quick(
                        route("/cases/{id}", "case", "A case in detail")
                                .says("""
                                        The entry of the list, and: for each measure the thresholds on each instrument and the recorded totals of a known vote, the names of
                                        the parties, the scenarios that fit, and the sources in full.
                                        """)
                                .takes(Parameters.ID)
                                .answers("The case", CasePage.One.class),
                        this::crisis),
                Endpoint.quick(
                        list("levers", "The levers of scenarios, with their values in words"),
                        params -> listed("levers", this::levers)),
                Endpoint.quick(
                        list("scenarios", "The scenarios, with their settings"),
                        params -> listed("scenarios", this::scenarios)),
                Endpoint.quick(
                        route("/drivers", "drivers", "The words of the model with their labels")
                                .says("""
                                        `drivers` (code, label, description, number of rules), `instruments` (code, label, and `options` from against the acting state to
                                        towards it: code, label, short label `brief`, `tone` for colours), `asks` (ask levels of texts), `roles` in a case,
                                        `frames`, `outlooks`, `groups` (regional groups), `organisations` (code, name, kind), and the `caveat` of every position.
                                        """)
                                .answers("The words", WordsAnswer.class),
                        params -> Call.of("drivers", () -> Json.write(words()))),
                Endpoint.quick(list("rules", "The rules"), params -> listed("rules", this::rules)),
                Endpoint.quick(
                        route("/rules/{id}", "rule", "A rule with its text, rationale, weight and sources")
                                .takes(Parameters.ID)
                                .answers("The rule", RuleAnswer.Read.class),
                        this::rule),
                Endpoint.quick(list("sources", "The sources"), params -> listed("sources", this::sources)),
                Endpoint.slow(
                        route("/sources/{key}", "source", "A source with its facts")
                                .says("The JSON of `./demarche sources KEY --format json`.")
                                .takes(Parameter.path("key", "Key of a source", 200, "sipri-tiv"))
                                .answers("The source")
                                .as("sources"),
                        this::source));
    }

    private static Route route(String path, String id, String summary) {
        return Route.of(Route.Tag.CATALOGUE, path, id, summary);
    }

    private static Route list(String what, String summary) {
        return route("/" + what, what, summary)
                .says("The JSON of `./demarche " + what + " --format json`.")
                .answers("The list")
                .as(what);
    }

    private static Call listed(String what, Supplier<Record> content) {
        return Call.as(what, List.of(what), () -> Json.write(content.get()));
    }

    private CaseAnswer.All cases() {
        return CaseAnswer.All.of(library.cases().listCases());
    }

    private LeverAnswer.All levers() {
        return LeverAnswer.All.of(library.levers().listLevers());
    }

    private SourceAnswer.All sources() {
        return new SourceAnswer.All(world.listSources());
    }

    private ScenarioAnswer.All scenarios() {
        return ScenarioAnswer.All.of(library.scenarios().listScenarios(), library.levers());
    }

    private RuleAnswer.All rules() {
        RuleReport report = report();
        return new RuleAnswer.All(
                loaded.engine().book().listRules().stream().map(report::answer).toList());
    }

    private WordsAnswer words() {
        return WordsAnswer.of(
                loaded.engine().book().listRules(), world.organisations().values());
    }

    private RuleReport report() {
        return new RuleReport(loaded.engine().weights(), loaded.weights());
    }

    private Call crisis(Params params) {
        String id = params.path("id");
        desk.checkCase(id);
        return Call.as(List.of("cases", id), List.of("cases", id), () -> {
            Question question =
                    desk.question(new Inquiry(id, Optional.empty(), new TreeSet<>(), Track.COLD, Suppose.NOTHING));
            CrisisCase crisis = question.crisis();
            Explainer names = loaded.explainer();
            return Json.write(new CasePage.One(CasePage.of(
                    crisis,
                    loaded.engine().asks(),
                    names,
                    library.scenarios().listScenarios().stream()
                            .map(scenario -> preset(scenario, question))
                            .toList(),
                    crisis.sources().stream().map(world::getSource).toList())));
        });
    }

    private CasePage.Preset preset(Scenario scenario, Question question) {
        String unfit = null;
        try {
            Composed.of(Suppose.scenarios(List.of(scenario.id())), question, loaded);
        } catch (QuestionException e) {
            unfit = String.valueOf(e.getMessage());
        } catch (ProblemsException e) {
            unfit = e.problems().stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        return new CasePage.Preset(scenario.id(), scenario.title(), unfit);
    }

    private Call rule(Params params) {
        Rule rule = loaded.engine().book().getRule(params.path("id"));
        return Call.as(List.of("rules", rule.id()), List.of("rules", rule.id()), () -> {
            List<SourceJson> cited = rule.cites().stream()
                    .map(world::getSource)
                    .map(SourceJson::of)
                    .toList();
            return Json.write(new RuleAnswer.Read(report().answer(rule), text(rule), cited));
        });
    }

    /** The text of the rule in its file. */
    private Optional<String> text(Rule rule) {
        return loaded.engine().sources().stream()
                .filter(source -> rule.place().file().endsWith(source.path())
                        || source.path().endsWith(rule.place().file()))
                .findFirst()
                .map(RuleSource::text)
                .map(text ->
                        text.lines().skip(Math.max(0, rule.place().line() - 1)).toList())
                .map(lines -> String.join(
                        "\n", lines.subList(0, lines.indexOf("end") < 0 ? lines.size() : lines.indexOf("end") + 1)));
    }

    private Call source(Params params) {
        Source source = world.getSource(params.path("key"));
        return Call.as(List.of("sources", source.key()), List.of("sources", source.key()), () -> {
            FactList facts = new FactList(FactsAbout.source(source.key(), world), loaded.explainer());
            return Json.write(new SourceAnswer.One(source, facts));
        });
    }
}
