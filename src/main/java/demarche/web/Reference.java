package demarche.web;

import demarche.web.api.Api;
import demarche.web.api.Endpoint;
import demarche.web.api.Parameter;
import demarche.web.api.Route;
import demarche.web.http.Problem;
import demarche.web.http.Sender;
import demarche.web.work.Reply;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The description of the API as a page without scripts. */
final class Reference {
    private final Reply page;

    Reference(Api api) {
        page = Reply.of(html(api));
    }

    void send(Context ctx) {
        if (!Sender.isKnown(ctx, "reference-" + page.size())) {
            Sender.send(ctx, page, "text/html; charset=utf-8");
        }
    }

    private static String html(Api api) {
        StringBuilder html = new StringBuilder(
                        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(
                        "<title>Demarche: the API</title>\n<link rel=\"icon\" href=\"/icon.svg\">\n<link rel=\"stylesheet\" href=\"/reference.css\">\n")
                .append("</head>\n<body>\n<main>\n<h1>The API</h1>\n<p>")
                .append(text(Api.SUMMARY))
                .append(". <a href=\"/\">The workbench</a> · <a href=\"/api/v1/openapi.yaml\">openapi.yaml</a></p>\n")
                .append(paragraphs(Api.DESCRIPTION));
        api.routes().forEach(route -> route(route, html));
        problems(html);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void route(Route route, StringBuilder html) {
        html.append("<section id=\"")
                .append(route.id())
                .append("\">\n<h2><code>")
                .append(Endpoint.PREFIX)
                .append(route.path())
                .append("</code></h2>\n<p>")
                .append(text(route.summary()))
                .append(".</p>\n")
                .append(paragraphs(route.description()));
        if (!route.parameters().isEmpty()) {
            html.append(
                    "<table>\n<thead><tr><th scope=\"col\">parameter</th><th scope=\"col\">description</th></tr></thead>\n<tbody>\n");
            for (Parameter parameter : route.parameters()) {
                html.append("<tr><th scope=\"row\"><code>")
                        .append(parameter.name())
                        .append("</code>")
                        .append(parameter.kind() == Parameter.Kind.OPTIONAL ? "" : " (required)")
                        .append("</th><td>")
                        .append(text(parameter.description()))
                        .append(". ")
                        .append(range(parameter.schema()))
                        .append("</td></tr>\n");
            }
            html.append("</tbody>\n</table>\n");
        }
        html.append("</section>\n");
    }

    private static String range(Map<?, ?> schema) {
        if (schema.get("items") instanceof Map<?, ?> items) {
            return range(items);
        }
        StringBuilder range = new StringBuilder();
        if (schema.get("enum") instanceof List<?> words) {
            range.append("One of ")
                    .append(String.join(
                            ", ", words.stream().map(String::valueOf).toList()))
                    .append(". ");
        }
        if (schema.get("maximum") != null) {
            range.append(schema.get("minimum"))
                    .append(" to ")
                    .append(schema.get("maximum"))
                    .append(". ");
        }
        if (schema.get("default") != null) {
            range.append("Default: ").append(schema.get("default")).append('.');
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

    private static String paragraphs(String markdown) {
        return markdown.isEmpty()
                ? ""
                : "<p>" + String.join("</p>\n<p>", text(markdown).strip().split("\n\n", -1)) + "</p>\n";
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replaceAll("`([^`]+)`", "<code>$1</code>");
    }
}
