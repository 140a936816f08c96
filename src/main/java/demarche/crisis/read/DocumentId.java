package demarche.crisis.read;

import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlPart;

/** A case and a scenario are called by the names of their files, so that an id typed always finds the file. */
final class DocumentId {
    private DocumentId() {}

    /** @param id the name of the file without its ending */
    static void check(YamlDocument document, String id, Problems problems) {
        YamlPart written = document.part("/id");
        written.findText()
                .filter(text -> !text.equals(id))
                .ifPresent(text -> written.refuse(
                        problems, "id " + Problem.quote(text), Problem.quote(id) + ", the name of the file"));
    }
}
