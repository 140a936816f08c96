package demarche.web.api;

import demarche.answer.ask.Composed;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.answer.ask.SourceJson;
import demarche.answer.ask.Suppose;
import demarche.answer.catalogue.CasePage;
import demarche.answer.catalogue.CaseReport;
import demarche.answer.catalogue.FactList;
import demarche.answer.catalogue.FactsAbout;
import demarche.answer.catalogue.LeverReport;
import demarche.answer.catalogue.RuleReport;
import demarche.answer.catalogue.ScenarioReport;
import demarche.answer.catalogue.WordsJson;
import demarche.answer.text.Answer;
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
import demarche.world.World;
import demarche.world.read.ProblemsException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The routes that list what there is. */
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
                Endpoint.slow("/cases", Set.of(), params -> listed("cases", this::cases)),
                Endpoint.quick("/cases/{id}", Set.of(), this::crisis),
                Endpoint.quick("/levers", Set.of(), params -> listed("levers", this::levers)),
                Endpoint.quick("/scenarios", Set.of(), params -> listed("scenarios", this::scenarios)),
                Endpoint.quick("/drivers", Set.of(), params -> Call.of("drivers", () -> Json.write(words()))),
                Endpoint.quick("/rules", Set.of(), params -> listed("rules", this::rules)),
                Endpoint.quick("/rules/{id}", Set.of(), this::rule),
                Endpoint.quick("/sources", Set.of(), params -> listed("sources", this::sources)),
                Endpoint.slow("/sources/{key}", Set.of(), this::source));
    }

    private static Call listed(String what, java.util.function.Supplier<List<Map<String, Object>>> content) {
        return Call.as(what, List.of(what), () -> Json.write(Answer.of(what, content.get())));
    }

    private List<Map<String, Object>> cases() {
        return library.cases().listCases().stream().map(CaseReport::json).toList();
    }

    private List<Map<String, Object>> levers() {
        return library.levers().listLevers().stream().map(LeverReport::json).toList();
    }

    private List<Map<String, Object>> scenarios() {
        ScenarioReport report = new ScenarioReport(library.levers());
        return library.scenarios().listScenarios().stream().map(report::json).toList();
    }

    private List<Map<String, Object>> rules() {
        RuleReport report = report();
        return loaded.engine().book().listRules().stream().map(report::json).toList();
    }

    private List<Map<String, Object>> sources() {
        return world.listSources().stream().map(SourceJson::of).toList();
    }

    private Map<String, Object> words() {
        return WordsJson.of(
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
            return Json.write(Answer.of(
                    "case",
                    CasePage.json(
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
        Optional<String> unfit = Optional.empty();
        try {
            Composed.of(Suppose.scenarios(List.of(scenario.id())), question, loaded);
        } catch (QuestionException e) {
            unfit = Optional.of(String.valueOf(e.getMessage()));
        } catch (ProblemsException e) {
            unfit = Optional.of(e.problems().stream().map(String::valueOf).collect(Collectors.joining("; ")));
        }
        return new CasePage.Preset(scenario.id(), scenario.title(), unfit);
    }

    private Call rule(Params params) {
        Rule rule = loaded.engine().book().getRule(params.path("id"));
        return Call.as(List.of("rules", rule.id()), List.of("rules", rule.id()), () -> {
            Map<String, Object> json = report().json(rule);
            text(rule).ifPresent(text -> json.put("text", text));
            json.put(
                    "sources",
                    rule.cites().stream()
                            .map(world::getSource)
                            .map(SourceJson::of)
                            .toList());
            return Json.write(Answer.of("rule", json));
        });
    }

    /** The rule as it is written: from its title to its end. */
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
            Map<String, Object> json = SourceJson.of(source);
            json.put("facts", new FactList(FactsAbout.source(source.key(), world), loaded.explainer()).json());
            return Json.write(Answer.of("source", json));
        });
    }
}
