package demarche.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.kie.api.definition.KiePackage;

/**
 * The serialised form of compiled rules, which starts several times faster than compiling them.
 *
 * <p>The bytes are code: load only what came out of our own jar.
 */
public final class CompiledRules {
    private CompiledRules() {}

    /** Serialises packages as they come from {@link RuleCompiler}, before a knowledge base has taken them. */
    public static byte[] write(Collection<KiePackage> packages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DroolsObjectOutputStream out = new DroolsObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(packages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #write} wrote. */
    @SuppressWarnings("unchecked")
    public static Collection<KiePackage> read(byte[] bytes) {
        try (DroolsObjectInputStream in =
                new DroolsObjectInputStream(new ByteArrayInputStream(bytes), RuleClasses.shared())) {
            return (List<KiePackage>) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("compiled rules refer to a class this version lacks", e);
        }
    }
}
