package demarche.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a route is called, takes and answers: all that {@code docs/openapi.yaml} and {@code /reference} say of it.
 *
 * @param path below the prefix, with names in braces
 * @param id names it in programs
 * @param summary a sentence without its full stop
 * @param description more of it, in Markdown; may be empty
 * @param answer what the answer is, in a few words
 * @param command whose JSON it answers in, where it does
 * @param records the records of the answer, where it is of no command; none for a text
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

    /** What kind of route it is. */
    public enum Tag {
        QUESTIONS("What states do in a case and why"),
        SEARCHES("What takes long, as events too"),
        CATALOGUE("Cases, levers, scenarios, rules, sources and states"),
        PAGE("What the page needs besides");

        private final String description;

        Tag(String description) {
            this.description = description;
        }

        /** What its routes answer. */
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

    /** The same in the shape of a command. */
    Route as(String name) {
        return new Route(tag, path, id, summary, description, parameters, answer, Optional.of(name), records);
    }

    /** The names of the parameters it takes in its query. */
    Set<String> query() {
        return parameters.stream()
                .filter(parameter -> parameter.kind() != Parameter.Kind.PATH)
                .map(Parameter::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
