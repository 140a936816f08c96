package demarche.answer.ask;

import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.explain.Explainer;
import demarche.reasoning.Assessment;
import demarche.world.Coded;
import demarche.world.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines above an answer: case, measure, parties, date of facts. */
public final class Heading {
    private Heading() {}

    /**
     * The lines, wrapped.
     *
     * @param scope subject of the answer, for instance {@code 20 states}
     */
    public static String of(Assessment assessment, Explainer explainer, String scope, int width, Paint paint) {
        CrisisCase crisis = assessment.question().crisis();
        Measure measure = assessment.question().measure();
        StringBuilder text = new StringBuilder();
        text.append(paint.apply(Tone.STRONG, crisis.title())).append('\n');
        List<String> lines = new ArrayList<>();
        lines.add(measure.id() + ", " + put(measure) + " on " + measure.date() + "; the text is "
                + Words.of(measure.text()) + " and " + Words.asks(measure.ask()));
        lines.add("acting state " + explainer.name(crisis.initiator()) + " · affected party "
                + explainer.name(crisis.affectedParty()) + " · facts as of " + assessment.asOf() + " · " + scope);
        if (!assessment.scenario().isEmpty()) {
            lines.add("scenario: " + String.join(" + ", assessment.scenario()));
        }
        if (!assessment.question().without().isEmpty()) {
            lines.add("drivers switched off: "
                    + assessment.question().without().stream().map(Coded::code).collect(Collectors.joining(", ")));
        }
        lines.forEach(line -> text.append(Lines.hanging(line, width, 2)).append('\n'));
        return text.toString();
    }

    private static String put(Measure measure) {
        String forum =
                switch (measure.forum()) {
                    case UNGA -> "the General Assembly";
                    case UNSC -> "the Security Council";
                    case COALITION -> "a coalition";
                };
        return measure.instrument() == Instrument.VOTE
                ? "a vote in " + forum
                : Words.of(measure.instrument()) + " put to states in " + forum;
    }
}
