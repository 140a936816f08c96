package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.crisis.FactPatch;
import demarche.crisis.LeverSetting;
import demarche.crisis.Levers;
import demarche.crisis.Scenario;
import demarche.world.Coded;
import demarche.world.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scenario as JSON. */
public record ScenarioAnswer(
        String id,
        String title,
        String description,

        @JsonPropertyDescription("the parts without precedent") @Nullable String conjecture,

        List<String> include,
        List<Setting> set,
        List<Patch> patch,
        List<String> sources) {

    /** The record of a scenario. */
    public static ScenarioAnswer of(Scenario scenario, Levers levers) {
        return new ScenarioAnswer(
                scenario.id(),
                scenario.title(),
                scenario.description(),
                scenario.conjecture().orElse(null),
                scenario.includes(),
                scenario.settings().stream()
                        .map(setting -> Setting.of(setting, levers))
                        .toList(),
                scenario.patches().stream().map(Patch::of).toList(),
                scenario.sources());
    }

    /** A lever setting. */
    public record Setting(
            String lever,
            int value,

            @JsonPropertyDescription("actor: initiator, target or a state") @Nullable String by,

            @JsonPropertyDescription("the party asked for concessions") @Nullable Side of,

            @JsonPropertyDescription("the value in words") @Nullable String rung) {
        static Setting of(LeverSetting setting, Levers levers) {
            return new Setting(
                    setting.lever(),
                    setting.value(),
                    setting.by().orElse(null),
                    setting.of().flatMap(side -> Coded.find(Side.class, side)).orElse(null),
                    levers.getLever(setting.lever()).findRung(setting.value()).orElse(null));
        }
    }

    /** A changed fact. */
    public record Patch(String subject, String deed) {
        static Patch of(FactPatch patch) {
            return new Patch(patch.subject(), patch.deed());
        }
    }

    /** The scenarios. */
    public record All(int schema, List<ScenarioAnswer> scenarios) {
        public static All of(List<Scenario> scenarios, Levers levers) {
            return new All(
                    1,
                    scenarios.stream()
                            .map(scenario -> ScenarioAnswer.of(scenario, levers))
                            .toList());
        }
    }

    /** One scenario. */
    public record One(int schema, ScenarioAnswer scenario) {
        public One(ScenarioAnswer scenario) {
            this(1, scenario);
        }
    }
}
