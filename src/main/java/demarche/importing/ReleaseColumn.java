package demarche.importing;

import java.util.List;

/**
 * A column of a publisher's file.
 *
 * @param name what the importer calls it
 * @param headers what the publisher calls it, in one release or another; upper and lower case are not told apart
 * @param required whether the file is of no use without it
 */
record ReleaseColumn(String name, List<String> headers, boolean required) {

    static ReleaseColumn required(String name, String... headers) {
        return new ReleaseColumn(name, headers.length == 0 ? List.of(name) : List.of(headers), true);
    }

    static ReleaseColumn optional(String name, String... headers) {
        return new ReleaseColumn(name, headers.length == 0 ? List.of(name) : List.of(headers), false);
    }

    /** How messages call it. */
    String shown() {
        return String.join(" or ", headers);
    }

    boolean matches(String header) {
        return headers.stream().anyMatch(header.strip()::equalsIgnoreCase);
    }
}
