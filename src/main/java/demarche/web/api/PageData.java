package demarche.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Suppose;
import demarche.answer.assess.AssessGeoJson;
import demarche.answer.assess.WorldMap;
import demarche.answer.catalogue.StateAnswer;
import demarche.answer.text.Json;
import demarche.crisis.CrisisCase;
import demarche.evaluate.Track;
import demarche.reasoning.Question;
import demarche.web.http.Problem;
import demarche.web.http.ProblemException;
import demarche.web.reload.Status;
import demarche.web.work.WebDesk;
import demarche.world.Side;
import demarche.world.fact.Membership;
import demarche.world.fact.State;
import demarche.world.factbase.Snapshot;
import demarche.world.factbase.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Routes for other data of the page. */
final class PageData {
    private static final String DOCS = "/demarche/docs/";

    private final WebDesk desk;
    private final World world;
    private final String version;
    private final String defaultCase;
    private final Supplier<Status> status;

    PageData(WebDesk desk, String version, String defaultCase, Supplier<Status> status) {
        this.desk = desk;
        this.world = desk.loaded().library().world();
        this.version = version;
        this.defaultCase = defaultCase;
        this.status = status;
    }

    List<Endpoint> list() {
        return List.of(
                Endpoint.quick(
                        page("/version", "The version of Demarche and the digests of facts and rules")
                                .answers("The version", VersionAnswer.class),
                        params -> Call.of("version", this::version)),
                new Endpoint(
                        page("/status", "The current state of facts and rules, and the problems of the last edit")
                                .says("""
                                        `serve` watches its folders of facts and rules. After an edit it reads and checks all files. If they have no problems, it answers with
                                        the new state and `state` changes. Otherwise it keeps the last good state, and `problems` lists each problem with file, line, column,
                                        the finding, the expected value and the nearest valid one. Poll this route every few seconds to notice edits.
                                        """)
                                .answers("The state", ServingAnswer.class),
                        Endpoint.Pace.AT_ONCE,
                        Endpoint.JSON,
                        params -> Call.of("status", () -> Json.write(ServingAnswer.of(status.get())))),
                Endpoint.quick(
                        Route.of(Route.Tag.CATALOGUE, "/states", "states", "The states with names and memberships")
                                .says("""
                                        With `case`: the members of the United Nations on the day before the measure, each with its organisations on that day
                                        (`memberships`, codes such as EU, NATO, NAM, AU, G77, BRICS, G7, OIC, ASEAN) and its `role` in the case. Without `case`: all states,
                                        former ones included, with the memberships of today.
                                        """)
                                .takes(
                                        Parameter.optional("case", "Id of a case", "ukraine-annexation-2022"),
                                        Parameters.MEASURE)
                                .answers("The states, by code", StatesAnswer.class),
                        this::states),
                Endpoint.quick(
                        page("/accuracy", "How often the inference matches the record, with failures")
                                .says("""
                                        `figures` is docs/accuracy.json and `page` is docs/accuracy.md in Markdown, both from the build of this version. `current` is true if
                                        the facts and rules are those of the measurement.
                                        """)
                                .answers("The figures and the page", AccuracyAnswer.class),
                        params -> Call.of("accuracy", this::accuracy)),
                Endpoint.quick(
                        page("/map", "The world map, simplified").says("""
                                        A FeatureCollection with a feature for each member of the United Nations and its `name`, about 100 kB compressed. `points` has a place
                                        for a dot for each state that is too small to click, and for Tuvalu, which the map lacks. Every map must show `disclaimer` and
                                        `source`. Outer rings are clockwise, as d3-geo expects and contrary to RFC 7946.
                                        """).answers("The map", WorldMap.class),
                        params -> Call.of("map", this::map)),
                new Endpoint(
                        page("/openapi.yaml", "This description").answers("The description"),
                        Endpoint.Pace.QUICK,
                        "application/yaml",
                        params -> Call.of("openapi", () -> document("openapi.yaml"))),
                Endpoint.quick(
                        page("/schema/{name}", "The JSON Schema of an answer")
                                .takes(Parameter.path("name", "File name of a schema", 100, "assess.schema.json"))
                                .answers("The schema"),
                        this::schema));
    }

    private static Route page(String path, String summary) {
        String id = path.substring(1).replaceFirst("[./].*", "");
        return Route.of(Route.Tag.PAGE, path, id, summary);
    }

    /** The version of the program, facts and rules. */
    record VersionAnswer(String version, String java, String facts, String rules, String defaultCase) {}

    /** The states on a day. */
    record StatesAnswer(int schema, LocalDate asOf, List<Belonging> states) {}

    /** A state with its memberships. */
    record Belonging(
            @JsonUnwrapped StateAnswer state,
            List<String> memberships,
            @Nullable String role) {}

    /** Figures of accuracy. */
    record AccuracyAnswer(
            int schema,

            @JsonPropertyDescription("whether the facts and rules are those of the measurement")
            boolean current,

            @JsonPropertyDescription("docs/accuracy.json") JsonNode figures,

            @JsonPropertyDescription("docs/accuracy.md, in Markdown")
            String page) {}

    private String version() {
        return Json.write(new VersionAnswer(
                version,
                Runtime.version().toString(),
                world.digest(),
                desk.loaded().engine().digest(),
                defaultCase));
    }

    private Call states(Params params) {
        Optional<String> id = params.one("case");
        Optional<String> measure = params.one("measure");
        if (id.isEmpty()) {
            if (measure.isPresent()) {
                throw ProblemException.parameter("measure", "a measure needs its case", "Add case");
            }
            return Call.of(
                    List.of("states", today()),
                    () -> Json.write(states(today(), world.asOf(today()), world.states(), Optional.empty())));
        }
        desk.checkCase(id.get());
        Question question = desk.question(new Inquiry(id.get(), measure, new TreeSet<>(), Track.COLD, Suppose.NOTHING));
        LocalDate asOf = question.measure().date().minusDays(1);
        return Call.of(List.of("states", id.get(), asOf), () -> {
            Snapshot snapshot = world.asOf(asOf);
            return Json.write(states(asOf, snapshot, snapshot.states(), Optional.of(question.crisis())));
        });
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static StatesAnswer states(
            LocalDate asOf, Snapshot snapshot, SortedMap<String, State> states, Optional<CrisisCase> crisis) {
        Map<String, List<String>> memberships = new TreeMap<>();
        for (Membership membership : snapshot.listFacts(Membership.class)) {
            if (membership.role() == Membership.Role.MEMBER) {
                memberships
                        .computeIfAbsent(membership.state(), code -> new ArrayList<>())
                        .add(membership.organisation());
            }
        }
        return new StatesAnswer(
                1,
                asOf,
                states.values().stream()
                        .map(state -> new Belonging(
                                StateAnswer.of(state),
                                memberships.getOrDefault(state.code(), List.of()).stream()
                                        .sorted()
                                        .distinct()
                                        .toList(),
                                crisis.flatMap(of -> role(state.code(), of)).orElse(null)))
                        .toList());
    }

    private static Optional<String> role(String state, CrisisCase crisis) {
        if (state.equals(crisis.initiator())) {
            return Optional.of("initiator");
        }
        if (state.equals(crisis.affectedParty())) {
            return Optional.of("target");
        }
        for (Side side : Side.values()) {
            if (crisis.sides().containsKey(side) && crisis.sides().get(side).contains(state)) {
                return Optional.of("declared-for-" + side.code());
            }
        }
        return Optional.empty();
    }

    private String accuracy() {
        try {
            JsonNode figures = new ObjectMapper().readTree(document("accuracy.json"));
            boolean current = figures.path("facts").asText().equals(world.digest())
                    && figures.path("rules")
                            .asText()
                            .equals(desk.loaded().engine().digest());
            return Json.write(new AccuracyAnswer(1, current, figures, document("accuracy.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String map() {
        SortedMap<String, String> names = new TreeMap<>();
        world.membersOn(today()).values().forEach(state -> names.put(state.code(), state.shortName()));
        try (InputStream map = Objects.requireNonNull(PageData.class.getResourceAsStream(AssessGeoJson.MAP))) {
            return Json.compact(WorldMap.of(map, names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Call schema(Params params) {
        String name = params.path("name");
        Supplier<ProblemException> missing = () -> new ProblemException(Problem.of(
                Problem.Kind.NOT_FOUND, "there is no schema \"" + name + "\"", "Example: assess.schema.json"));
        if (!name.matches("[a-z]+\\.schema\\.json") || PageData.class.getResource(DOCS + "schema/" + name) == null) {
            throw missing.get();
        }
        return Call.of(List.of("schema", name), () -> document("schema/" + name));
    }

    private static String document(String name) {
        try (InputStream document = Objects.requireNonNull(PageData.class.getResourceAsStream(DOCS + name))) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
