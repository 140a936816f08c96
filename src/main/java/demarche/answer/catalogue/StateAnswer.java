package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.text.Limits;
import demarche.world.fact.State;
import java.util.List;

/** A state as JSON. */
public record StateAnswer(
        @Limits(pattern = Limits.STATE) @JsonPropertyDescription("ISO 3166-1 alpha-3 code")
        String code,

        @JsonPropertyDescription("official name at the United Nations")
        String name,

        @JsonPropertyDescription("short name in sentences and tables")
        String shortName,

        State.Group group,

        @JsonPropertyDescription("period of UN membership") String member) {

    /** The record of a state. */
    public static StateAnswer of(State state) {
        return new StateAnswer(
                state.code(),
                state.name(),
                state.shortName(),
                state.group(),
                state.evidence().validity().toString());
    }

    /** The states. */
    public record All(int schema, List<StateAnswer> states) {
        public All(List<StateAnswer> states) {
            this(1, states);
        }
    }

    /** A state with every fact that names it. */
    public record One(int schema, Whole state) {
        public One(State state, FactList facts) {
            this(1, new Whole(of(state), facts.answer()));
        }
    }

    /** A state with its facts. */
    public record Whole(@JsonUnwrapped StateAnswer state, List<FactAnswer> facts) {}
}
