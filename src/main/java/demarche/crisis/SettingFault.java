package demarche.crisis;

import demarche.world.Coded;
import java.util.Optional;

/**
 * What is wrong with a part of a {@link LeverSetting}, said as problems in files are.
 *
 * @param nearest what was probably meant
 */
public record SettingFault(Part part, String found, String expected, Optional<String> nearest) {

    /** A part of a setting, by its key in a scenario. */
    public enum Part implements Coded {
        VALUE,
        BY,
        OF
    }

    /** What to write instead. */
    String remedy() {
        return "expected " + expected
                + nearest.map(near -> "; did you mean \"" + near + "\"?").orElse("");
    }
}
