package demarche.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;

/**
 * The rules compiled when the project was built, so that start-up need not compile them.
 *
 * <p>They are used only where the rule files have not changed since, and only out of our own jar: in a jar the classes the
 * rules were compiled against lie beside them, from the same build; in a folder of classes nothing assures that.
 *
 * @param packages compiled
 * @param rules as they are written, checked by the build
 */
public record ShippedRules(Collection<KiePackage> packages, List<Rule> rules) {
    private static final String RESOURCE = "shipped-rules.bin";
    /** The property with which the build assures its tests that rules and classes are of one build. */
    private static final String BUILT = "demarche.rules.built";

    /** The rules compiled from exactly these sources, if our jar holds them. */
    public static Optional<ShippedRules> find(List<RuleSource> sources) {
        return runsFromJar() || Boolean.getBoolean(BUILT) ? opened(sources, ShippedRules::read) : Optional.empty();
    }

    /** Whether these are the files that the build has compiled and checked. */
    public static boolean areShipped(List<RuleSource> sources) {
        return opened(sources, in -> true).isPresent();
    }

    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> Optional<T> opened(List<RuleSource> sources, Reading<T> reading) {
        try (InputStream resource = ShippedRules.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(resource);
            return in.readUTF().equals(key(sources)) ? Optional.of(reading.read(in)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles a rules folder into a file, written whole or not at all. */
    static void write(List<RuleSource> sources, List<Rule> rules, Path classes) throws IOException {
        byte[] bytes = CompiledRules.write(RuleCompiler.compile(sources));
        Path file = classes.resolve(ShippedRules.class.getPackageName().replace('.', '/'))
                .resolve(RESOURCE);
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), RESOURCE, null);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(unfinished))) {
            out.writeUTF(key(sources));
            byte[] written = written(rules);
            out.writeInt(written.length);
            out.write(written);
            out.write(bytes);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] written(List<Rule> rules) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(rules));
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private static ShippedRules read(DataInputStream in) throws IOException {
        byte[] written = in.readNBytes(in.readInt());
        try (ObjectInputStream rules = new ObjectInputStream(new ByteArrayInputStream(written))) {
            return new ShippedRules(CompiledRules.read(in.readAllBytes()), (List<Rule>) rules.readObject());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("rules refer to a class this version lacks", e);
        }
    }

    private static String key(List<RuleSource> sources) {
        return RulesDigest.of(sources) + " Drools "
                + KiePackage.class.getPackage().getImplementationVersion();
    }

    private static boolean runsFromJar() {
        @Nullable CodeSource code = ShippedRules.class.getProtectionDomain().getCodeSource();
        @Nullable URL location = code == null ? null : code.getLocation();
        return location != null && location.getPath().endsWith(".jar");
    }
}
