package demarche.answer.why;

import demarche.answer.text.Lines;
import demarche.explain.Step;
import demarche.world.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cited sources of an argument, numbered in order of appearance. */
public final class CitedSources {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();

    private CitedSources() {}

    static CitedSources of(Step step) {
        CitedSources cited = new CitedSources();
        cited.collect(step);
        return cited;
    }

    private void collect(Step step) {
        step.citation().ifPresent(citation -> {
            if (numbers.putIfAbsent(citation.source().key(), numbers.size() + 1) == null) {
                sources.add(citation.source());
            }
        });
        step.premises().forEach(this::collect);
    }

    List<Source> list() {
        return List.copyOf(sources);
    }

    int number(Source source) {
        return numbers.getOrDefault(source.key(), 0);
    }

    /** The numbered list as text. */
    String render(int width) {
        StringBuilder text = new StringBuilder();
        int indent = String.valueOf(sources.size()).length() + 3;
        for (Source source : sources) {
            String number = "[" + number(source) + "]";
            text.append(number)
                    .append(" ".repeat(indent - number.length()))
                    .append(Lines.hanging(
                            source.key() + ": " + source.title() + ". " + source.publisher() + ", " + source.published()
                                    + "." + (source.url() == null ? "" : " " + source.url()),
                            width,
                            indent))
                    .append('\n');
        }
        return text.toString();
    }
}
