package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.text.Limits;
import demarche.world.fact.State;
import java.util.List;

/** A state as a list has it. */
public record StateAnswer(
        @Limits(pattern = Limits.STATE) @JsonPropertyDescription("ISO 3166-1 alpha-3 code")
        String code,

        @JsonPropertyDescription("as the United Nations uses it")
        String name,

        @JsonPropertyDescription("for sentences and tables")
        String shortName,

        State.Group group,

        @JsonPropertyDescription("when it is a member of the United Nations")
        String member) {

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

    /** What is known of a state. */
    public record Whole(@JsonUnwrapped StateAnswer state, List<FactAnswer> facts) {}
}
