package demarche.evaluate.fit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes several files, all or none: each first beside the one it replaces, then all into their places. Ctrl-C before that
 * leaves everything as it was, and during it waits until all is in place.
 */
final class Together {
    /** A file, where its new text waits, and where its old one does. */
    private record Move(Path path, Path fresh, Path old) {}

    private Together() {}

    static void write(Map<Path, String> texts) throws IOException {
        List<Move> moves = new ArrayList<>();
        Map<Path, String> fresh = new LinkedHashMap<>();
        for (Map.Entry<Path, String> entry : texts.entrySet()) {
            // What is written is the file itself and not a link to it.
            Path path = Files.exists(entry.getKey()) ? entry.getKey().toRealPath() : entry.getKey();
            Move move = new Move(path, beside(path, "new"), beside(path, "old"));
            moves.add(move);
            fresh.put(move.fresh(), entry.getValue());
        }
        ReentrantLock moving = new ReentrantLock();
        Thread clearing = new Thread(() -> {
            moving.lock(); // and never unlocks: what has not begun to move stays where it is
            clear(moves);
        });
        Runtime.getRuntime().addShutdownHook(clearing);
        try {
            for (Move move : moves) {
                if (Files.exists(move.path())) {
                    Files.copy(
                            move.path(),
                            move.fresh(),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            StandardCopyOption.REPLACE_EXISTING);
                    Files.copy(
                            move.path(),
                            move.old(),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            StandardCopyOption.REPLACE_EXISTING);
                }
                Files.writeString(
                        move.fresh(), Objects.requireNonNull(fresh.get(move.fresh())), StandardCharsets.UTF_8);
            }
            moving.lock();
            try {
                moveAll(moves);
            } finally {
                clear(moves);
                moving.unlock();
            }
        } finally {
            forget(clearing);
            clear(moves);
        }
    }

    private static void moveAll(List<Move> moves) throws IOException {
        List<Move> done = new ArrayList<>();
        try {
            for (Move move : moves) {
                move(move.fresh(), move.path());
                done.add(move);
            }
        } catch (IOException e) {
            for (Move move : done) {
                if (Files.exists(move.old())) {
                    move(move.old(), move.path());
                } else {
                    Files.deleteIfExists(move.path());
                }
            }
            throw e;
        }
    }

    private static Path beside(Path path, String ending) {
        return path.resolveSibling(
                "." + path.getFileName() + "." + ProcessHandle.current().pid() + "." + ending);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void clear(List<Move> moves) {
        for (Move move : moves) {
            for (Path path : List.of(move.fresh(), move.old())) {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    path.toFile().deleteOnExit();
                }
            }
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending; the hook has run or is running.
        }
    }
}
