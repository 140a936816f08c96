package demarche.cli;

import demarche.answer.text.Listing;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Output options. */
final class Look extends Appearance {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Candidates.Formats.class,
            description = "Output format: ${COMPLETION-CANDIDATES}. Default: table.")
    private Format format = Format.TABLE;

    Format format() {
        return format;
    }

    /** Prints a list in the chosen format. */
    void print(Surroundings surroundings, Listing listing, Supplier<String> json) {
        switch (format) {
            case TABLE -> print(surroundings, listing.table(width(surroundings), paint(surroundings)));
            case JSON -> surroundings.printData(json.get());
            case CSV -> surroundings.printData(listing.csv());
        }
    }
}
