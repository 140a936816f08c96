package demarche.crisis.read;

import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;

/** A case and a scenario are called by the names of their files, so that an id typed always finds the file. */
final class DocumentId {
    private DocumentId() {}

    /** @param id the name of the file without its ending */
    static void check(YamlDocument document, String id, Problems problems) {
        document.findText("/id")
                .filter(written -> !written.equals(id))
                .ifPresent(written -> problems.add(
                        document.place("/id"),
                        "id " + Problem.quote(written),
                        Problem.quote(id) + ", the name of the file"));
    }
}
