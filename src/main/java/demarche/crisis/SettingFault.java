package demarche.crisis;

import demarche.world.Coded;
import java.util.Optional;

/**
 * A problem with a part of a {@link LeverSetting}, in the form of problems in files.
 *
 * @param nearest suggestion
 */
public record SettingFault(Part part, String found, String expected, Optional<String> nearest) {

    /** A part of a setting, by its key in a scenario. */
    public enum Part implements Coded {
        VALUE,
        BY,
        OF
    }

    /** The remedy. */
    String remedy() {
        return "expected " + expected
                + nearest.map(near -> "; did you mean \"" + near + "\"?").orElse("");
    }
}
