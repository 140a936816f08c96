package demarche.answer.catalogue;

import demarche.answer.text.Csv;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.explain.Citation;
import demarche.explain.Explainer;
import demarche.explain.Step;
import demarche.world.Basis;
import demarche.world.fact.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts with their sources, table by table. */
public final class FactList {
    private final Explainer explainer;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    /** @param facts sorted by key; of a symmetric fact only the first side is listed */
    public FactList(List<Fact> facts, Explainer explainer) {
        this.explainer = explainer;
        facts.forEach(fact -> this.facts.putIfAbsent(fact.evidence().key(), fact));
    }

    /** The number of facts. */
    public int size() {
        return facts.size();
    }

    /** The facts as sentences under the names of their tables. */
    public String text(int width, Paint paint) {
        StringBuilder text = new StringBuilder();
        String table = "";
        for (Fact fact : facts.values()) {
            String own = table(fact);
            if (!own.equals(table)) {
                table = own;
                text.append(paint.apply(Tone.STRONG, table)).append('\n');
            }
            Step step = explainer.tell(fact);
            text.append("  ").append(Lines.hanging(sentence(step), width, 4)).append('\n');
            step.citation().flatMap(Citation::note).ifPresent(note -> text.append("    ")
                    .append(Lines.hanging("note: " + note, width, 4))
                    .append('\n'));
        }
        return text.toString();
    }

    private static String sentence(Step step) {
        return step.sentence()
                + step.citation()
                        .map(citation -> ", " + citation.holds() + " ("
                                + citation.source().key() + judged(citation) + ")")
                        .orElse("");
    }

    private static String judged(Citation citation) {
        return citation.basis() == Basis.JUDGED
                ? "; judged"
                        + citation.reliability()
                                .map(grade -> ", reliability " + Words.of(grade))
                                .orElse("")
                : "";
    }

    /** The facts as CSV. */
    public String csv() {
        return Csv.write(
                List.of("key", "sentence", "holds", "source", "basis", "reliability", "note", "place"),
                answer().stream()
                        .map(fact -> List.of(
                                fact.key(),
                                fact.sentence(),
                                fact.holds(),
                                fact.source(),
                                fact.basis().code(),
                                fact.reliability() == null
                                        ? ""
                                        : fact.reliability().code(),
                                fact.note() == null ? "" : fact.note(),
                                fact.place()))
                        .toList());
    }

    /** The facts as JSON. */
    public List<FactAnswer> answer() {
        return facts.values().stream()
                .map(fact -> FactAnswer.of(fact, explainer.tell(fact).sentence()))
                .toList();
    }

    private static String table(Fact fact) {
        String key = fact.evidence().key();
        return key.substring(0, Math.max(0, key.indexOf('/')));
    }
}
