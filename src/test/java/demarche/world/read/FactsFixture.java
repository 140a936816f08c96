package demarche.world.read;

import demarche.world.factbase.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small folder of facts for tests: six states, two organisations and a source; a test adds what it is about. */
public final class FactsFixture {

    private final Path folder;

    /** @param parent an empty folder; the facts go into its subfolder {@code facts} */
    public FactsFixture(Path parent) {
        folder = parent.resolve("facts");
        write("states.csv", """
                code,name,group,from,to,source
                CHN,China,asia-pacific,1945-10-24,,un
                JPN,Japan,asia-pacific,1956-12-18,,un
                RUS,Russian Federation,eastern-european,1945-10-24,,un
                SSD,South Sudan,african,2011-07-14,,un
                UKR,Ukraine,eastern-european,1945-10-24,,un
                USA,United States,western-european-others,1945-10-24,,un
                """);
        write("organisations.csv", """
                code,name,kind,from,source
                EU,European Union,union,1993-11-01,un
                NATO,North Atlantic Treaty Organization,mutual-defence,1949-04-04,un
                """);
        write("sources.yaml", """
                un:
                  title: Member States
                  publisher: United Nations
                  published: 2022
                  url: https://www.un.org/en/about-us/member-states
                  licence: UN terms of use
                """);
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** Writes a file below the folder. */
    public FactsFixture write(String relative, String content) {
        return write(relative, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of bytes below the folder. */
    public FactsFixture write(String relative, byte[] content) {
        try {
            Path file = folder.resolve(relative);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Removes a file below the folder. */
    public FactsFixture delete(String relative) {
        try {
            Files.delete(folder.resolve(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The world in the folder; throws where something is wrong. */
    public World world() {
        return FactsReader.read(folder);
    }

    /** Everything wrong in the tables and sources, line by line. */
    public List<String> problems() {
        Problems problems = new Problems();
        FactsReader.read(new FactsFolder(folder), problems);
        return problems.list().stream().map(Problem::toString).toList();
    }
}
