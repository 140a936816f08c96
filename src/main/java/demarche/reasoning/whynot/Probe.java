package demarche.reasoning.whynot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.QueryResultsRow;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** A working memory at rest that answers queries, in a knowledge base of its own to which they are added as they are needed. */
final class Probe implements AutoCloseable {
    private final InternalKnowledgeBase base;
    private final List<Object> memory;
    private final Map<Ask, String> names = new LinkedHashMap<>();
    private final Set<Ask> unaskable = new HashSet<>();
    private final Map<List<Object>, List<Map<String, Object>>> answered = new HashMap<>();
    private @Nullable KieSession session;

    Probe(List<Object> memory) {
        // Made here, since the knowledge base of the engine must not grow.
        this.base = KnowledgeBaseFactory.newKnowledgeBase();
        this.memory = memory;
    }

    /** Compiles queries that are not compiled yet, all at once, which is many times faster than one by one. */
    void prepare(Collection<Ask> asks) {
        Set<Ask> fresh = new LinkedHashSet<>(asks);
        fresh.removeAll(names.keySet());
        fresh.removeAll(unaskable);
        if (!fresh.isEmpty() && !compile(fresh)) {
            fresh.stream().filter(ask -> !compile(Set.of(ask))).forEach(unaskable::add);
        }
    }

    /**
     * Everything that answers a query: what each of its names is bound to.
     *
     * @return nothing where it cannot be put as a query
     */
    Optional<List<Map<String, Object>>> answers(Ask ask, Map<String, Object> bound) {
        if (unaskable.contains(ask)) {
            return Optional.empty();
        }
        List<Object> arguments = ask.arguments(bound);
        return Optional.of(answered.computeIfAbsent(List.of(ask, arguments), key -> run(ask, arguments)));
    }

    private List<Map<String, Object>> run(Ask ask, List<Object> arguments) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (QueryResultsRow row : session().getQueryResults(names.get(ask), arguments.toArray())) {
            Map<String, Object> values = new LinkedHashMap<>();
            ask.answers().forEach(name -> values.put(name, row.get(name)));
            rows.add(values);
        }
        return rows;
    }

    private KieSession session() {
        KieSession open = session;
        if (open == null) {
            open = base.newKieSession();
            memory.forEach(open::insert);
            session = open;
        }
        return open;
    }

    private boolean compile(Set<Ask> asks) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        Map<Ask, String> named = new LinkedHashMap<>();
        Map<String, List<Ask>> byImports =
                asks.stream().collect(Collectors.groupingBy(Ask::imports, LinkedHashMap::new, Collectors.toList()));
        int number = names.size();
        for (Map.Entry<String, List<Ask>> file : byImports.entrySet()) {
            StringBuilder text = new StringBuilder("package whynot.queries" + number + ";\n" + file.getKey() + "\n");
            for (Ask ask : file.getValue()) {
                String name = "query" + number++;
                named.put(ask, name);
                text.append("query \"").append(name).append("\" (");
                text.append(ask.given().entrySet().stream()
                        .map(given -> given.getValue() + " " + given.getKey())
                        .collect(Collectors.joining(", ")));
                text.append(")\n").append(ask.body()).append("\nend\n");
            }
            builder.add(
                    ResourceFactory.newByteArrayResource(text.toString().getBytes(StandardCharsets.UTF_8)),
                    ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            return false;
        }
        base.addPackages(builder.getKnowledgePackages());
        names.putAll(named);
        return true;
    }

    @Override
    public void close() {
        if (session != null) {
            session.dispose();
        }
    }
}
