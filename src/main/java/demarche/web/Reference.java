package demarche.web;

import demarche.web.http.Problem;
import demarche.web.http.Sender;
import demarche.web.work.Reply;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the API as a page to be read, made of {@code openapi.yaml} without any script. */
final class Reference {
    private static final String DESCRIPTION = "/demarche/docs/openapi.yaml";

    private final Reply page;

    Reference() {
        page = Reply.of(html(read()));
    }

    void send(Context ctx) {
        if (!Sender.isKnown(ctx, "reference-" + page.size())) {
            Sender.send(ctx, page, "text/html; charset=utf-8");
        }
    }

    private static Map<?, ?> read() {
        try (InputStream in = Objects.requireNonNull(Reference.class.getResourceAsStream(DESCRIPTION))) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(Map<?, ?> api) {
        Map<?, ?> info = map(api.get("info"));
        StringBuilder html = new StringBuilder(
                        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Demarche: the API</title>\n<link rel=\"stylesheet\" href=\"/reference.css\">\n")
                .append("</head>\n<body>\n<main>\n<h1>The API</h1>\n<p>")
                .append(text(info.get("summary")))
                .append(". <a href=\"/\">The workbench</a> · <a href=\"/api/v1/openapi.yaml\">openapi.yaml</a></p>\n")
                .append(paragraphs(info.get("description")));
        map(api.get("paths"))
                .forEach((path, item) ->
                        route(String.valueOf(path), map(map(item).get("get")), api, html));
        problems(html);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void route(String path, Map<?, ?> get, Map<?, ?> api, StringBuilder html) {
        String id = String.valueOf(get.get("operationId"));
        html.append("<section id=\"")
                .append(text(id))
                .append("\">\n<h2><code>/api/v1")
                .append(text(path))
                .append("</code></h2>\n<p>")
                .append(text(get.get("summary")))
                .append(".</p>\n")
                .append(paragraphs(get.get("description")));
        List<Map<?, ?>> parameters = new ArrayList<>();
        list(get.get("parameters")).forEach(each -> parameters.add(resolved(map(each), api)));
        if (!parameters.isEmpty()) {
            html.append(
                    "<table>\n<thead><tr><th scope=\"col\">parameter</th><th scope=\"col\">is</th></tr></thead>\n<tbody>\n");
            for (Map<?, ?> parameter : parameters) {
                html.append("<tr><th scope=\"row\"><code>")
                        .append(text(parameter.get("name")))
                        .append("</code>")
                        .append(Boolean.TRUE.equals(parameter.get("required")) ? " (needed)" : "")
                        .append("</th><td>")
                        .append(text(parameter.get("description")))
                        .append(". ")
                        .append(range(resolved(map(parameter.get("schema")), api), api))
                        .append("</td></tr>\n");
            }
            html.append("</tbody>\n</table>\n");
        }
        html.append("</section>\n");
    }

    private static String range(Map<?, ?> schema, Map<?, ?> api) {
        if (schema.get("items") != null) {
            return range(resolved(map(schema.get("items")), api), api);
        }
        StringBuilder range = new StringBuilder();
        List<?> words = list(schema.get("enum"));
        if (!words.isEmpty()) {
            range.append("One of ")
                    .append(String.join(
                            ", ", words.stream().map(Reference::text).toList()))
                    .append(". ");
        }
        if (schema.get("maximum") != null) {
            range.append(text(schema.get("minimum")))
                    .append(" to ")
                    .append(text(schema.get("maximum")))
                    .append(". ");
        }
        if (schema.get("default") != null) {
            range.append("Default: ").append(text(schema.get("default"))).append('.');
        }
        return range.toString().strip();
    }

    private static void problems(StringBuilder html) {
        html.append("<section>\n<h2>Problems</h2>\n<dl>\n");
        for (Problem.Kind kind : Problem.Kind.values()) {
            html.append("<dt id=\"")
                    .append(kind.anchor())
                    .append("\"><code>")
                    .append(kind.status())
                    .append("</code> ")
                    .append(kind.anchor())
                    .append("</dt><dd>")
                    .append(text(kind.title()))
                    .append("</dd>\n");
        }
        html.append("</dl>\n</section>\n");
    }

    private static Map<?, ?> resolved(Map<?, ?> object, Map<?, ?> api) {
        Object reference = object.get("$ref");
        if (reference == null) {
            return object;
        }
        Object found = api;
        for (String step : reference.toString().substring(2).split("/", -1)) {
            found = map(found).get(step);
        }
        return map(found);
    }

    private static String paragraphs(@Nullable Object text) {
        return text == null
                ? ""
                : "<p>"
                        + String.join("</p>\n<p>", text(text).strip().split("\n\n", -1))
                                .replaceAll("`([^`]+)`", "<code>$1</code>")
                        + "</p>\n";
    }

    private static String text(@Nullable Object text) {
        return String.valueOf(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static Map<?, ?> map(@Nullable Object object) {
        return object instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object object) {
        return object instanceof List<?> list ? list : List.of();
    }
}
