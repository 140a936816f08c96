package demarche.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The description of a route, for {@code docs/openapi.yaml} and {@code /reference}.
 *
 * @param path path below the prefix, with names in braces
 * @param id id in programs
 * @param summary summary without a full stop
 * @param description details in Markdown; may be empty
 * @param answer short description of the answer
 * @param command command with the same JSON, if there is one
 * @param records records of the answer without a command; empty for a text
 */
public record Route(
        Tag tag,
        String path,
        String id,
        String summary,
        String description,
        List<Parameter> parameters,
        String answer,
        Optional<String> command,
        List<Class<? extends Record>> records) {

    /** Kinds of routes. */
    public enum Tag {
        QUESTIONS("Positions of states in a case, and reasons"),
        SEARCHES("Long searches, also with progress events"),
        CATALOGUE("Cases, levers, scenarios, rules, sources and states"),
        PAGE("Other data of the page");

        private final String description;

        Tag(String description) {
            this.description = description;
        }

        /** Description of the kind. */
        public String description() {
            return description;
        }
    }

    static Route of(Tag tag, String path, String id, String summary) {
        return new Route(tag, path, id, summary, "", List.of(), "", Optional.empty(), List.of());
    }

    Route says(String text) {
        return new Route(tag, path, id, summary, text, parameters, answer, command, records);
    }

    Route takes(Parameter... more) {
        return takes(List.of(), List.of(), more);
    }

    Route takes(List<Parameter> some, List<Parameter> others, Parameter... more) {
        List<Parameter> all = Stream.of(some, others, Arrays.asList(more))
                .flatMap(List::stream)
                .toList();
        return new Route(tag, path, id, summary, description, all, answer, command, records);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final Route answers(String words, Class<? extends Record>... shapes) {
        return new Route(tag, path, id, summary, description, parameters, words, command, List.of(shapes));
    }

    /** Returns a route with the JSON of a command. */
    Route as(String name) {
        return new Route(tag, path, id, summary, description, parameters, answer, Optional.of(name), records);
    }

    /** Names of the query parameters. */
    Set<String> query() {
        return parameters.stream()
                .filter(parameter -> parameter.kind() != Parameter.Kind.PATH)
                .map(Parameter::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
