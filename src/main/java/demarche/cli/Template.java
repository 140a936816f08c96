package demarche.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import demarche.answer.text.Lines;
import demarche.crisis.Act;
import demarche.crisis.Asks;
import demarche.crisis.ByWhom;
import demarche.crisis.Lever;
import demarche.crisis.Levers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Templates: valid files with comments on every key. */
final class Template {
    private static final int WIDTH = 118;

    private Template() {}

    /** A case, with the list of acts. */
    static String ofCase(String id, String title, Asks asks) {
        Map<String, Act> acts = new TreeMap<>(asks.acts());
        String list = acts.values().stream()
                .map(act -> comment(act.code(), act.description()))
                .collect(Collectors.joining("\n"));
        return fill("case", id, title).replace("${acts}", list);
    }

    /** A scenario, with the list of levers. */
    static String ofScenario(String id, String title, Levers levers) {
        String list = levers.listLevers().stream()
                .map(lever -> comment(lever.id(), range(lever)))
                .collect(Collectors.joining("\n"));
        return fill("scenario", id, title).replace("${levers}", list);
    }

    private static String range(Lever lever) {
        return lever.title() + ", " + lever.range()
                + (lever.by() == ByWhom.NOBODY ? "" : ", by a " + lever.by().code());
    }

    private static String comment(String word, String says) {
        return "#   " + String.format("%-20s", word)
                + Lines.hanging(says, WIDTH - 24, 0).replace("\n", "\n#" + " ".repeat(23));
    }

    private static String fill(String name, String id, String title) {
        return text(name)
                .replace("${id}", id)
                .replace("${title}", TextNode.valueOf(title).toString());
    }

    private static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(Template.class.getResourceAsStream("/demarche/template/" + name + ".yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
