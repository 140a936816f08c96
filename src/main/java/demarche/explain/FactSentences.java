package demarche.explain;

import demarche.world.Coded;
import demarche.world.Evidence;
import demarche.world.Validity;
import demarche.world.fact.Fact;
import demarche.world.fact.Organisation;
import demarche.world.fact.State;
import demarche.world.factbase.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences for facts, each with its citation: the sentence of the fact's type, filled in with the fact's fields. */
final class FactSentences {
    static final ResourceBundle SAYS = ResourceBundle.getBundle("demarche.explain.facts");
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)([!@~%]*)}");

    private FactSentences() {}

    /** Whether a fact is worth a sentence of its own. A name that other sentences already use is not. */
    static boolean worthTelling(Fact fact) {
        return !(fact instanceof State) && !(fact instanceof Organisation);
    }

    /** @param date the date of the question, if any */
    static Step step(Fact fact, World world, Optional<LocalDate> date, Sentences words) {
        Evidence evidence = fact.evidence();
        // A fact that an example of a rule author states has no source.
        Optional<Citation> citation = world.findSource(evidence.source())
                .map(source -> new Citation(
                        evidence.key(),
                        holds(evidence.validity()),
                        source,
                        evidence.basis(),
                        Optional.ofNullable(evidence.reliability()),
                        Optional.ofNullable(evidence.note()),
                        evidence.place(),
                        date.flatMap(day -> world.findAge(fact, day))));
        return Step.ofFact(sentence(fact, words), citation);
    }

    private static String holds(Validity validity) {
        return validity instanceof Validity.Event event ? "on " + event.start() : validity.toString();
    }

    private static String sentence(Fact fact, Sentences words) {
        String says = PART.matcher(SAYS.getString(fact.getClass().getSimpleName()))
                .replaceAll(part -> {
                    Matcher field = FIELD.matcher(part.group(1));
                    boolean empty = field.find()
                            && word(fact, field.group(1), field.group(2), words).isEmpty();
                    return empty ? "" : Matcher.quoteReplacement(part.group(1));
                });
        return FIELD.matcher(says)
                .replaceAll(field -> Matcher.quoteReplacement(word(fact, field.group(1), field.group(2), words)));
    }

    private static String word(Fact fact, String field, String form, Sentences words) {
        @Nullable Object value = value(fact, field);
        if (value == null) {
            return "";
        }
        if (value instanceof Coded coded && form.isEmpty()) {
            String own = fact.getClass().getSimpleName() + "." + field + "." + coded.code();
            return SAYS.containsKey(own) ? SAYS.getString(own) : Sentences.spaced(coded.code());
        }
        String written = value instanceof Coded coded ? coded.code() : String.valueOf(value);
        return switch (form) {
            case "" -> words.word(written);
            case "@" -> words.organisation(written);
            case "%" -> Sentences.percent((Number) value);
            case "%%" -> new BigDecimal(written).movePointLeft(3).toPlainString() + "%";
            case "~" -> Sentences.decimal((Number) value);
            default -> written;
        };
    }

    private static @Nullable Object value(Fact fact, String field) {
        try {
            return fact.getClass().getMethod(field).invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no field " + field + " of " + fact, e);
        }
    }
}
