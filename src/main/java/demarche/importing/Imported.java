package demarche.importing;

import java.util.List;
import java.util.SortedMap;

/**
 * The result of an import.
 *
 * @param unmapped codes of the release that name no state known here, with the number of rows that have them
 * @param notMembers codes of states that were no members then, with the number of rows
 * @param notes other omissions, in sentences
 */
public record Imported(
        List<Refreshed> files,
        SortedMap<String, Integer> unmapped,
        SortedMap<String, Integer> notMembers,
        List<String> notes) {

    public Imported {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /** Whether any file changes. */
    public boolean isNew() {
        return files.stream().anyMatch(Refreshed::isNew);
    }
}
