package demarche.reasoning.rulebase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.drools.base.base.AccessorKey;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.jspecify.annotations.Nullable;
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
        try (DroolsObjectOutputStream out = new OrderedOutput(bytes)) {
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
                new DroolsObjectInputStream(new ByteArrayInputStream(bytes), CompiledRules.class.getClassLoader())) {
            return (List<KiePackage>) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("compiled rules refer to a class this version lacks", e);
        }
    }

    /** Writes the same bytes for the same rules in every process. */
    private static final class OrderedOutput extends DroolsObjectOutputStream {
        OrderedOutput(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            return object instanceof ConcurrentHashMap<?, ?> map
                            && !map.isEmpty()
                            && map.keySet().stream().allMatch(AccessorKey.class::isInstance)
                    ? Accessors.of(map)
                    : object;
        }
    }

    /**
     * Drools' map of field accessors as a list. Its keys hash by an enum, otherwise in every process, and Drools writes the
     * hash down with the key.
     */
    private record Accessors(ArrayList<Accessor> list) implements Serializable {
        static Accessors of(Map<?, ?> map) {
            return new Accessors(map.entrySet().stream()
                    .map(entry -> Accessor.of((AccessorKey) entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing(
                            accessor -> accessor.className() + ' ' + accessor.fieldName() + ' ' + accessor.type()))
                    .collect(Collectors.toCollection(ArrayList::new)));
        }

        Object readResolve() {
            Map<AccessorKey, Object> map = new ConcurrentHashMap<>();
            list.forEach(accessor -> map.put(
                    new AccessorKey(accessor.className(), accessor.fieldName(), accessor.type()), accessor.entry()));
            return map;
        }
    }

    private record Accessor(String className, @Nullable String fieldName, AccessorKey.@Nullable AccessorType type, Object entry)
            implements Serializable {
        static Accessor of(AccessorKey key, Object entry) {
            return new Accessor(key.getClassName(), key.getFieldName(), key.getType(), entry);
        }
    }
}
