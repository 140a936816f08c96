package demarche.cli;

import demarche.world.Coded;
import picocli.CommandLine.Option;

/** How an assessment looks: it alone can be put on a map. */
final class AssessLook extends Appearance {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Candidates.AssessFormats.class,
            description = "How to write the result: ${COMPLETION-CANDIDATES}. Default: table.")
    private Format format = Format.TABLE;

    /** How an assessment is written. */
    enum Format implements Coded {
        TABLE,
        JSON,
        CSV,
        GEOJSON
    }

    Format format() {
        return format;
    }
}
