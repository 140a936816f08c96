package demarche.reasoning.memory;

import demarche.crisis.AskLevel;
import demarche.crisis.Measure;
import demarche.crisis.Tag;
import demarche.crisis.TextDirection;
import demarche.world.Forum;
import demarche.world.Instrument;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to states: the measure assessed, or an instrument without a measure.
 *
 * @param id the measure's symbol, or the instrument's code without a measure
 * @param ask level of the text, the weaker if two readings are defensible; {@code null} without a text
 * @param emergency whether it is before an emergency special session of the General Assembly
 */
public record PutMeasure(
        String id,
        Instrument instrument,
        @Nullable Forum forum,
        TextDirection text,
        @Nullable AskLevel ask,
        Set<Tag> tags,
        boolean emergency) {

    /** A measure outside an emergency special session. */
    public PutMeasure(
            String id,
            Instrument instrument,
            @Nullable Forum forum,
            TextDirection text,
            @Nullable AskLevel ask,
            Set<Tag> tags) {
        this(id, instrument, forum, text, ask, tags, false);
    }

    /** Returns the measure that is assessed. */
    public static PutMeasure of(Measure measure) {
        return new PutMeasure(
                measure.id(),
                measure.instrument(),
                measure.forum(),
                measure.text(),
                measure.ask().from(),
                Set.copyOf(measure.tags()),
                measure.emergency());
    }

    /** Returns the question on an instrument without a measure. */
    public static PutMeasure withoutText(Instrument instrument) {
        return new PutMeasure(instrument.code(), instrument, null, TextDirection.AGAINST, null, Set.of());
    }
}
