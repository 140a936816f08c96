package demarche.answer.assess;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.ask.AnswerHeading;
import demarche.reasoning.Assessment;
import demarche.reasoning.Placements;
import demarche.reasoning.memory.Driver;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Positions by driver, for small multiples: maps of state to option, null if a state has no say.
 *
 * @param all positions with all active drivers
 */
public record DriversAnswer(
        @JsonUnwrapped AnswerHeading heading,
        Instrument instrument,
        Map<String, @Nullable Option> all,
        List<OfDriver> drivers) {

    /**
     * One driver.
     *
     * @param alone positions with this driver only
     * @param removed positions without this driver
     * @param moved states with another position without this driver
     */
    public record OfDriver(
            Driver driver,
            Map<String, @Nullable Option> alone,
            Map<String, @Nullable Option> removed,
            List<String> moved) {

        static OfDriver of(
                Driver driver,
                Map<String, @Nullable Option> all,
                Map<String, @Nullable Option> alone,
                Map<String, @Nullable Option> removed) {
            return new OfDriver(
                    driver,
                    alone,
                    removed,
                    all.keySet().stream()
                            .filter(state -> !Objects.equals(removed.get(state), all.get(state)))
                            .toList());
        }
    }

    static Map<String, @Nullable Option> options(Assessment assessment, Instrument instrument) {
        Map<String, @Nullable Option> options = new LinkedHashMap<>();
        assessment
                .states()
                .forEach((code, state) ->
                        options.put(code, state.option(instrument).orElse(null)));
        return options;
    }

    static Map<String, @Nullable Option> options(
            Placements placements, Iterable<String> states, Instrument instrument) {
        Map<String, @Nullable Option> options = new LinkedHashMap<>();
        states.forEach(state ->
                options.put(state, placements.of(state, instrument).option().orElse(null)));
        return options;
    }
}
