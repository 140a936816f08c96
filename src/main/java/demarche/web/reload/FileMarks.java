package demarche.web.reload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Size, time and identity of each file of facts and rules. Marks change when a file is edited, added, renamed or deleted, however
 * an editor writes it. Taking them needs a few milliseconds.
 */
record FileMarks(SortedMap<String, Mark> files) {
    private static final Set<String> ENDINGS = Set.of(".csv", ".yaml", ".yml", ".drl");
    /** Facts are in a folder and its subfolders; rules may be nested. */
    private static final int DEPTH_OF_FACTS = 4;

    private static final int DEPTH_OF_RULES = 12;

    /**
     * One file.
     *
     * @param file path of the file
     * @param shown its path as problems name it, for instance {@code rules/drivers/alliance.drl}
     * @param ofRules whether the file is in the folder of rules
     * @param identity differs if another file replaced this one
     */
    record Mark(Path file, String shown, boolean ofRules, long size, FileTime time, String identity) {}

    FileMarks {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Takes the marks of all files in the folders. A missing folder has no files. */
    static FileMarks of(Folders folders) {
        SortedMap<String, Mark> files = new TreeMap<>();
        List<Path> facts = folders.factsFolders();
        for (int at = 0; at < facts.size(); at++) {
            walk(facts.get(at), "facts" + at, false, files);
        }
        walk(folders.rules(), "rules", true, files);
        return new FileMarks(files);
    }

    private static void walk(Path folder, String prefix, boolean ofRules, SortedMap<String, Mark> files) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        try {
            Files.walkFileTree(
                    folder,
                    Set.of(FileVisitOption.FOLLOW_LINKS),
                    ofRules ? DEPTH_OF_RULES : DEPTH_OF_FACTS,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile() && isRead(file)) {
                                String below =
                                        folder.relativize(file).toString().replace('\\', '/');
                                files.put(
                                        prefix + "/" + below,
                                        new Mark(
                                                file,
                                                name + "/" + below,
                                                ofRules,
                                                attributes.size(),
                                                attributes.lastModifiedTime(),
                                                String.valueOf(attributes.fileKey())));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        /** Skips files that are deleted during the walk. */
                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException failure) {
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Excludes swap files, locks and backups of editors. */
    private static boolean isRead(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".")
                && !name.startsWith("#")
                && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Returns the files that differ from earlier marks. */
    List<Mark> changedSince(FileMarks earlier) {
        Set<String> keys = new TreeSet<>();
        Stream.of(files, earlier.files).forEach(each -> keys.addAll(each.keySet()));
        return keys.stream()
                .filter(key -> !Objects.equals(files.get(key), earlier.files.get(key)))
                .map(key -> files.containsKey(key) ? files.get(key) : earlier.files.get(key))
                .filter(Objects::nonNull)
                .toList();
    }
}
