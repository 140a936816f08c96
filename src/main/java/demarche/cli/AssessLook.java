package demarche.cli;

import demarche.world.Coded;
import picocli.CommandLine.Option;

/** Output options of {@code assess}, the only command with GeoJSON. */
final class AssessLook extends Appearance {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Candidates.AssessFormats.class,
            description = "Output format: ${COMPLETION-CANDIDATES}. Default: table.")
    private Format format = Format.TABLE;

    /** Output formats of an assessment. */
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
