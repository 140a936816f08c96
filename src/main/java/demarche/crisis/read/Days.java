package demarche.crisis.read;

import demarche.world.read.PartialDate;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlPart;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates of a document. The schema checks their form; this class checks the calendar. */
final class Days {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    /** The day a part says; empty if there is none or after a problem was added. */
    static Optional<LocalDate> find(YamlPart part, Problems problems) {
        Optional<String> text = part.findText().filter(day -> SHAPE.matcher(day).matches());
        Optional<LocalDate> day = text.flatMap(PartialDate::parse).map(PartialDate::first);
        if (text.isPresent() && day.isEmpty()) {
            part.refuse(problems, "date " + Problem.quote(text.get()), "a valid calendar date");
        }
        return day;
    }
}
