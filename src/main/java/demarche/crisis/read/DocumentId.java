package demarche.crisis.read;

import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlDocument;
import demarche.world.read.YamlPart;

/** Checks that the id of a case or scenario is the name of its file. */
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
