package demarche.importing;

import java.util.List;

/**
 * The updated text of one file of the facts folder.
 *
 * @param file its path below the folder
 * @param text new content
 * @param added how many rows are new
 * @param changed changed rows
 * @param same how many rows the release confirms
 * @param others how many rows of other sources are kept
 * @param edited how many rows are kept although the release differs, because they are judged or have a note
 */
public record Refreshed(String file, String text, int added, List<String> changed, int same, int others, int edited) {

    public Refreshed {
        changed = List.copyOf(changed);
    }

    /** Whether the file changes. */
    public boolean isNew() {
        return added > 0 || !changed.isEmpty();
    }
}
