package demarche.crisis.read;

import demarche.world.read.PartialDate;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the days of a document. The schema has seen to their shape; whether the calendar has them is seen to here. */
record Days(YamlDocument document, Problems problems) {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The day at a pointer; nothing where there is none or after a problem was added. */
    Optional<LocalDate> find(String pointer) {
        Optional<String> text =
                document.findText(pointer).filter(day -> SHAPE.matcher(day).matches());
        Optional<LocalDate> day = text.flatMap(PartialDate::parse).map(PartialDate::first);
        if (text.isPresent() && day.isEmpty()) {
            problems.add(document.place(pointer), "date " + Problem.quote(text.get()), "a day that the calendar has");
        }
        return day;
    }
}
