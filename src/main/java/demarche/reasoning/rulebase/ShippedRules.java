package demarche.reasoning.rulebase;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
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
 */
public final class ShippedRules {
    private static final String RESOURCE = "shipped-rules.bin";
    /** The property with which the build assures its tests that rules and classes are of one build. */
    private static final String BUILT = "demarche.rules.built";

    private ShippedRules() {}

    /** The packages compiled from exactly these sources, if our jar holds them. */
    public static Optional<Collection<KiePackage>> find(List<RuleSource> sources) {
        if (!runsFromJar() && !Boolean.getBoolean(BUILT)) {
            return Optional.empty();
        }
        try (InputStream in = ShippedRules.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : read(new DataInputStream(in), key(sources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Collection<KiePackage>> read(DataInputStream in, String key) throws IOException {
        return in.readUTF().equals(key) ? Optional.of(CompiledRules.read(in.readAllBytes())) : Optional.empty();
    }

    /** Compiles a rules folder into a file, written whole or not at all. */
    static void write(List<RuleSource> sources, Path classes) throws IOException {
        byte[] bytes = CompiledRules.write(RuleCompiler.compile(sources));
        Path file = classes.resolve(ShippedRules.class.getPackageName().replace('.', '/'))
                .resolve(RESOURCE);
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), RESOURCE, null);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(unfinished))) {
            out.writeUTF(key(sources));
            out.write(bytes);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
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
