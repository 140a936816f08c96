package demarche.cli;

import demarche.world.Coded;
import picocli.CommandLine.Option;

/** How an assessment looks. */
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
        CSV
    }

    Format format() {
        return format;
    }
}
