package demarche.world.read;

import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import java.util.Optional;

/** An instrument and one of its options in the columns of those names. */
final class OptionWords {

    private OptionWords() {}

    static Instrument instrument(Row row) {
        return Coded.find(Instrument.class, row.text("instrument")).orElseThrow();
    }

    static Option option(Row row) {
        return Coded.find(Option.class, row.text("option")).orElseThrow();
    }

    /** Whether there is such an instrument with such an option; otherwise adds a problem. */
    static boolean check(Row row, Problems problems) {
        String written = row.text("instrument");
        Optional<Instrument> instrument = Coded.find(Instrument.class, written);
        if (instrument.isEmpty()) {
            List<String> instruments = Coded.codes(Instrument.class);
            problems.addUnknown(
                    row.place(), "instrument", written, "one of " + String.join(", ", instruments), instruments);
            return false;
        }
        String option = row.text("option");
        List<String> options =
                instrument.get().options().stream().map(Option::code).toList();
        if (!options.contains(option)) {
            problems.addUnknown(
                    row.place(), "option of " + written, option, "one of " + String.join(", ", options), options);
            return false;
        }
        return true;
    }
}
