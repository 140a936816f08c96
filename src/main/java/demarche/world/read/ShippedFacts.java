package demarche.world.read;

import demarche.world.Source;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tables and sources that were read and checked when the project was built, so that start-up need do neither. A
 * file
 * that has changed since is not taken from here.
 *
 * @param marks by path below the facts folder
 * @param tables by name, as bytes: a table is unpacked when it is asked for
 */
record ShippedFacts(SortedMap<String, FileMark> marks, List<Source> sources, SortedMap<String, byte[]> tables) {

    private static final String RESOURCE = "shipped-facts.bin";
    private static final ShippedFacts NONE = new ShippedFacts(new TreeMap<>(), List.of(), new TreeMap<>());

    /** The shipped facts; empty if the declarations of tables have changed since the build. */
    static ShippedFacts find() {
        try (@Nullable InputStream in = ShippedFacts.class.getResourceAsStream(RESOURCE)) {
            return in == null ? NONE : read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file is the one that was built in. */
    boolean holds(String relative, byte[] content) {
        @Nullable FileMark mark = marks.get(relative);
        return mark != null && mark.isOf(content);
    }

    /** The digest of a file that is built in. */
    String digest(String relative) {
        return Optional.ofNullable(marks.get(relative)).orElseThrow().digest();
    }

    /** A table that is built in. */
    CompiledTable table(Table table) {
        byte[] bytes = Optional.ofNullable(tables.get(table.name())).orElseThrow();
        try {
            return CompiledTable.read(table, new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what was read of a folder into the folder of compiled classes, whole or not at all. */
    static void write(SortedMap<String, FileMark> marks, List<Source> sources, List<CompiledTable> tables, Path classes)
            throws IOException {
        Path file = file(classes);
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), RESOURCE, null);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(unfinished))) {
            out.writeUTF(format());
            out.writeInt(marks.size());
            for (Map.Entry<String, FileMark> mark : marks.entrySet()) {
                out.writeUTF(mark.getKey());
                mark.getValue().write(out);
            }
            out.writeInt(sources.size());
            for (Source source : sources) {
                writeSource(source, out);
            }
            out.writeInt(tables.size());
            for (CompiledTable table : tables) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                table.write(new DataOutputStream(bytes));
                out.writeUTF(table.name());
                out.writeInt(bytes.size());
                bytes.writeTo(out);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes away what an earlier build wrote. */
    static void delete(Path classes) throws IOException {
        Files.deleteIfExists(file(classes));
    }

    private static Path file(Path classes) {
        return classes.resolve(ShippedFacts.class.getPackageName().replace('.', '/'))
                .resolve(RESOURCE);
    }

    private static ShippedFacts read(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(format())) {
            return NONE;
        }
        SortedMap<String, FileMark> marks = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            marks.put(in.readUTF(), FileMark.read(in));
        }
        List<Source> sources = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            sources.add(readSource(in));
        }
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            tables.put(in.readUTF(), in.readNBytes(in.readInt()));
        }
        return new ShippedFacts(marks, sources, tables);
    }

    /** Changes with what the tables are declared to be. */
    private static String format() {
        StringBuilder format = new StringBuilder("1");
        for (Table table : Table.ALL) {
            format.append('\n').append(table.name()).append(' ').append(table.kind());
            table.columns().forEach(column -> format.append(' ')
                    .append(column.name())
                    .append(' ')
                    .append(column.type().expected()));
        }
        return Integer.toHexString(format.toString().hashCode());
    }

    private static void writeSource(Source source, DataOutputStream out) throws IOException {
        out.writeUTF(source.key());
        out.writeUTF(source.title());
        out.writeUTF(source.publisher());
        out.writeUTF(source.published());
        out.writeUTF(source.url() == null ? "" : source.url().toString());
        out.writeUTF(source.licence());
        out.writeUTF(source.note() == null ? "" : source.note());
    }

    private static Source readSource(DataInputStream in) throws IOException {
        String key = in.readUTF();
        String title = in.readUTF();
        String publisher = in.readUTF();
        String published = in.readUTF();
        String url = in.readUTF();
        String licence = in.readUTF();
        String note = in.readUTF();
        return new Source(
                key,
                title,
                publisher,
                published,
                url.isEmpty() ? null : URI.create(url),
                licence,
                note.isEmpty() ? null : note);
    }
}
