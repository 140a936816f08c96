package demarche.importing;

import java.util.List;

/**
 * What an import makes of one file of the facts folder.
 *
 * @param file its path below the folder
 * @param text what is in it afterwards
 * @param added how many rows are new
 * @param changed each row that says something else than before
 * @param same how many rows the release bears out
 * @param others how many rows stay because they are of another source
 * @param edited how many rows stay though the release says something else, because a person wrote them: they are judged
 *     or have a note
 */
public record Refreshed(String file, String text, int added, List<String> changed, int same, int others, int edited) {

    public Refreshed {
        changed = List.copyOf(changed);
    }

    /** Whether there is something to write. */
    public boolean isNew() {
        return added > 0 || !changed.isEmpty();
    }
}
