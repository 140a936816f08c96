package demarche.answer.assess;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.ask.AnswerHeading;
import demarche.answer.ask.Chances;
import demarche.answer.ask.Effect;
import demarche.answer.text.Figures;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.StateAssessment;
import demarche.reasoning.memory.Outlook;
import demarche.reasoning.memory.Reassessment;
import demarche.world.Instrument;
import demarche.world.Option;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Positions without arguments, small enough to fetch at every change of a lever. */
public record PositionsAnswer(@JsonUnwrapped AnswerHeading heading, List<OfState> states) {

    /** One state, with its stance on the instrument of the measure. */
    public record OfState(String state, @Nullable BigDecimal stance, Map<Instrument, Position> positions) {}

    /**
     * A state's position on an instrument.
     *
     * @param option null if the state has no say
     * @param from baseline position, if the scenario changes or strains it
     * @param outlook effect of the scenario, if there is one
     * @param direction direction of the change of stance
     */
    public record Position(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Option option,

            @Nullable Chances probability,
            @Nullable Option recorded,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean unsettled,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean assumed,
            @Nullable Option from,
            @Nullable Outlook outlook,
            Effect.@Nullable Shift direction) {

        private static Position of(
                InstrumentAssessment on,
                StateAssessment now,
                Optional<StateAssessment> before,
                @Nullable Option recorded) {
            Instrument instrument = on.instrument();
            Optional<Outlook> outlook = before.flatMap(without -> now.reassessments().stream()
                    .filter(reassessment -> reassessment.instrument() == instrument && !on.assumed())
                    .map(Reassessment::outlook)
                    .filter(found -> found != Outlook.HOLDS)
                    .findFirst());
            int change = before.flatMap(without -> without.stance(instrument))
                    .flatMap(then -> on.stance().map(after -> after - then))
                    .orElse(0);
            return new Position(
                    on.option().orElse(null),
                    on.probability().map(Chances::of).orElse(null),
                    recorded,
                    on.unsettled(),
                    on.assumed(),
                    outlook.flatMap(found -> before)
                            .flatMap(without -> without.option(instrument))
                            .orElse(null),
                    outlook.orElse(null),
                    outlook.map(found -> Effect.Shift.of(change)).orElse(null));
        }
    }

    /**
     * Positions of the selected states, by code.
     *
     * @param now assessment under the scenario, if there is one
     * @param before assessment of the baseline; empty without a scenario
     * @param recorded observed positions by instrument and state, if comparable
     */
    static PositionsAnswer of(
            Assessment now,
            Optional<Assessment> before,
            SortedSet<String> states,
            SortedSet<Instrument> instruments,
            Map<Instrument, SortedMap<String, Option>> recorded) {
        return new PositionsAnswer(
                AnswerHeading.of(now),
                states.stream()
                        .map(code -> {
                            StateAssessment state = now.getState(code);
                            Map<Instrument, Position> positions = new EnumMap<>(Instrument.class);
                            for (Instrument instrument : instruments) {
                                @Nullable Option seen = recorded.getOrDefault(instrument, Collections.emptySortedMap())
                                        .get(code);
                                state.on(instrument)
                                        .ifPresent(on -> positions.put(
                                                instrument,
                                                Position.of(on, state, before.map(one -> one.getState(code)), seen)));
                            }
                            return new OfState(
                                    code,
                                    state.stance(now.question().measure().instrument())
                                            .map(Figures::exact)
                                            .orElse(null),
                                    positions);
                        })
                        .toList());
    }
}
