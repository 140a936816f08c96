package demarche.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Suppose;
import demarche.answer.assess.AssessGeoJson;
import demarche.answer.assess.WorldMap;
import demarche.answer.catalogue.StateReport;
import demarche.answer.text.Json;
import demarche.crisis.CrisisCase;
import demarche.evaluate.Track;
import demarche.reasoning.Question;
import demarche.web.http.Problem;
import demarche.web.http.ProblemException;
import demarche.web.work.WebDesk;
import demarche.world.Side;
import demarche.world.Snapshot;
import demarche.world.World;
import demarche.world.fact.Membership;
import demarche.world.fact.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The routes a page needs besides questions and lists. */
final class PageData {
    private static final String DOCS = "/demarche/docs/";

    private final WebDesk desk;
    private final World world;
    private final String version;
    private final String defaultCase;

    PageData(WebDesk desk, String version, String defaultCase) {
        this.desk = desk;
        this.world = desk.loaded().library().world();
        this.version = version;
        this.defaultCase = defaultCase;
    }

    List<Endpoint> list() {
        return List.of(
                Endpoint.quick("/version", Set.of(), params -> Call.of("version", this::version)),
                Endpoint.quick("/states", Set.of("case", "measure"), this::states),
                Endpoint.quick("/accuracy", Set.of(), params -> Call.of("accuracy", this::accuracy)),
                Endpoint.quick("/map", Set.of(), params -> Call.of("map", this::map)),
                new Endpoint(
                        "/openapi.yaml",
                        Set.of(),
                        Endpoint.Pace.QUICK,
                        "application/yaml",
                        params -> Call.of("openapi", () -> document("openapi.yaml"))),
                Endpoint.quick("/schema/{name}", Set.of(), this::schema));
    }

    private String version() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", version);
        json.put("java", Runtime.version().toString());
        json.put("facts", world.digest());
        json.put("rules", desk.loaded().engine().digest());
        json.put("defaultCase", defaultCase);
        return Json.write(json);
    }

    private Call states(Params params) {
        Optional<String> id = params.one("case");
        Optional<String> measure = params.one("measure");
        if (id.isEmpty()) {
            if (measure.isPresent()) {
                throw ProblemException.parameter("measure", "it is one of a case", "Give case too");
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

    private static Map<String, Object> states(
            LocalDate asOf, Snapshot snapshot, SortedMap<String, State> states, Optional<CrisisCase> crisis) {
        Map<String, List<String>> memberships = new TreeMap<>();
        for (Membership membership : snapshot.listFacts(Membership.class)) {
            if (membership.role() == Membership.Role.MEMBER) {
                memberships
                        .computeIfAbsent(membership.state(), code -> new ArrayList<>())
                        .add(membership.organisation());
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", 1);
        json.put("asOf", asOf.toString());
        json.put(
                "states",
                states.values().stream()
                        .map(state -> {
                            Map<String, Object> each = StateReport.json(state);
                            each.put(
                                    "memberships",
                                    memberships.getOrDefault(state.code(), List.of()).stream()
                                            .sorted()
                                            .distinct()
                                            .toList());
                            crisis.flatMap(of -> role(state.code(), of)).ifPresent(role -> each.put("role", role));
                            return each;
                        })
                        .toList());
        return json;
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
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("schema", 1);
            json.put(
                    "current",
                    figures.path("facts").asText().equals(world.digest())
                            && figures.path("rules")
                                    .asText()
                                    .equals(desk.loaded().engine().digest()));
            json.put("figures", figures);
            json.put("page", document("accuracy.md"));
            return Json.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String map() {
        SortedMap<String, String> names = new TreeMap<>();
        world.membersOn(today()).values().forEach(state -> names.put(state.code(), state.name()));
        try (InputStream map = Objects.requireNonNull(PageData.class.getResourceAsStream(AssessGeoJson.MAP))) {
            return Json.compact(WorldMap.of(map, names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Call schema(Params params) {
        String name = params.path("name");
        Supplier<ProblemException> missing = () -> new ProblemException(
                Problem.of(Problem.Kind.NOT_FOUND, "there is no schema \"" + name + "\"", "Try assess.schema.json"));
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
