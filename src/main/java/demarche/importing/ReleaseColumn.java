package demarche.importing;

import java.util.List;

/**
 * A column of a publisher's file.
 *
 * @param name name in the importer
 * @param headers names in the publisher's releases; case does not count
 * @param required whether the file must have it
 */
record ReleaseColumn(String name, List<String> headers, boolean required) {

    static ReleaseColumn required(String name, String... headers) {
        return new ReleaseColumn(name, headers.length == 0 ? List.of(name) : List.of(headers), true);
    }

    static ReleaseColumn optional(String name, String... headers) {
        return new ReleaseColumn(name, headers.length == 0 ? List.of(name) : List.of(headers), false);
    }

    /** The name in messages. */
    String shown() {
        return String.join(" or ", headers);
    }

    boolean matches(String header) {
        return headers.stream().anyMatch(header.strip()::equalsIgnoreCase);
    }
}
