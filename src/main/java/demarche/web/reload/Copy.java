package demarche.web.reload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of the files of the folders at one moment. Cases, votes and scenarios are read from it when a question needs them, so
 * that an unfinished edit reaches no answer.
 */
public final class Copy {
    private static final Logger LOG = LoggerFactory.getLogger(Copy.class);

    private final Path place;
    private final Folders folders;
    private final FileMarks marks;
    private final String factsContent;
    private final String rulesContent;

    private Copy(Path place, Folders folders, FileMarks marks, String factsContent, String rulesContent) {
        this.place = place;
        this.folders = folders;
        this.marks = marks;
        this.factsContent = factsContent;
        this.rulesContent = rulesContent;
    }

    /**
     * Copies the folders.
     *
     * @return empty if a file changed during copying; the caller then tries again
     * @throws IOException if the copy cannot be written
     */
    public static Optional<Copy> of(Folders folders) throws IOException {
        FileMarks marks = FileMarks.of(folders);
        Path place = Files.createTempDirectory("demarche-");
        boolean whole = false;
        try {
            Path facts = below(place, "facts0", folders.facts());
            Path shipped = folders.factsFolders().size() == 1 ? facts : below(place, "facts1", folders.shipped());
            Path rules = below(place, "rules", folders.rules());
            for (Path folder : folders.factsFolders()) {
                create(folder, folder.equals(folders.facts()) ? facts : shipped);
            }
            create(folders.rules(), rules);
            MessageDigest factsDigest = sha256();
            MessageDigest rulesDigest = sha256();
            for (Map.Entry<String, FileMarks.Mark> each : marks.files().entrySet()) {
                FileMarks.Mark mark = each.getValue();
                byte[] content = Files.readAllBytes(mark.file());
                MessageDigest digest = mark.ofRules() ? rulesDigest : factsDigest;
                digest.update(each.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content);
                digest.update((byte) 0);
                String folder = each.getKey().substring(0, each.getKey().indexOf('/'));
                Path copy = place.resolve(folder).resolve(mark.shown());
                Files.createDirectories(copy.getParent());
                Files.write(copy, content);
            }
            whole = FileMarks.of(folders).equals(marks);
            return whole
                    ? Optional.of(new Copy(
                            place,
                            new Folders(facts, shipped, rules),
                            marks,
                            HexFormat.of().formatHex(factsDigest.digest()),
                            HexFormat.of().formatHex(rulesDigest.digest())))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } finally {
            if (!whole) {
                delete(place);
            }
        }
    }

    /** Creates the copy of a folder without files. A missing folder stays missing. */
    private static void create(Path folder, Path copy) throws IOException {
        if (Files.isDirectory(folder)) {
            Files.createDirectories(copy);
        }
    }

    /** The copy keeps the name of its folder, because problems show it. */
    private static Path below(Path place, String part, Path folder) {
        return place.resolve(part)
                .resolve(String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
    }

    /** The copied folders. */
    public Folders folders() {
        return folders;
    }

    FileMarks marks() {
        return marks;
    }

    /** Identifier of the content of facts, cases and scenarios. */
    String factsContent() {
        return factsContent;
    }

    /** Identifier of the content of rules and weights. */
    String rulesContent() {
        return rulesContent;
    }

    /** Identifier of the content of all files. Copies with the same identifier give the same answers. */
    public String content() {
        MessageDigest digest = sha256();
        digest.update((factsContent + rulesContent).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Deletes the copy. */
    public void delete() {
        delete(place);
    }

    private static void delete(Path place) {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.debug("a copy of facts and rules is left behind", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
