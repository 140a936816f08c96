package demarche.importing;

import demarche.crisis.read.Library;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Converts a publisher's file into rows of a facts folder. */
public final class Importer {

    private Importer() {}

    /**
     * Computes the updated folder without writing.
     *
     * @throws demarche.world.read.ProblemsException with all problems of the release and of the resulting folder
     */
    public static Imported read(Order order) {
        Problems problems = new Problems();
        StateCodes codes = new StateCodes(order.world());
        List<String> notes = new ArrayList<>();
        List<Refreshed> files =
                switch (order.kind()) {
                    case UN_VOTES, VOETEN_VOTES -> RollCallRelease.read(order, codes, notes, problems);
                    case V_DEM -> RegimeRelease.read(order, codes, notes, problems);
                    case ATOP -> AllianceRelease.read(order, codes, notes, problems);
                    case SIPRI -> ArmsRelease.read(order, codes, notes, problems);
                    case IDEAL_POINTS -> IdealPointRelease.read(order, codes, notes, problems);
                };
        problems.throwIfAny();
        Imported imported = new Imported(files, codes.unmapped(), codes.notMembers(), notes);
        if (imported.isNew()) {
            check(order.folder(), imported);
        }
        return imported;
    }

    /** Checks a copy of the folder with the new files in it: what refers to a row changed is checked with it. */
    private static void check(FactsFolder folder, Imported imported) {
        try {
            Path temporary = Files.createTempDirectory("demarche-import");
            try {
                Path copy = temporary.resolve(Objects.requireNonNull(
                        folder.path().toAbsolutePath().normalize().getFileName()));
                copy(folder.path(), copy);
                for (Refreshed file : imported.files()) {
                    Path path = copy.resolve(file.file());
                    Files.createDirectories(Objects.requireNonNull(path.getParent()));
                    Files.writeString(path, file.text());
                }
                Problems problems = new Problems();
                Library.check(new FactsFolder(copy, folder.base()), problems);
                problems.throwIfAny();
            } finally {
                delete(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path folder, Path copy) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, copy.resolve(folder.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }

    /**
     * Writes the files: first beside the old ones, then by renaming, so that a full disk leaves the folder unchanged.
     */
    public static void write(Imported imported, FactsFolder folder) {
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            try {
                for (Refreshed file : imported.files()) {
                    if (file.isNew()) {
                        Path path = folder.path().resolve(file.file());
                        Path parent = Objects.requireNonNull(path.getParent());
                        Files.createDirectories(parent);
                        Path temporary = parent.resolve("." + path.getFileName() + ".new");
                        moves.put(temporary, path);
                        Files.writeString(temporary, file.text(), StandardCharsets.UTF_8);
                    }
                }
                for (Map.Entry<Path, Path> move : moves.entrySet()) {
                    move(move.getKey(), move.getValue());
                }
            } finally {
                for (Path temporary : moves.keySet()) {
                    Files.deleteIfExists(temporary);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
