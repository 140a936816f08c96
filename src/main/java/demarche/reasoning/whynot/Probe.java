package demarche.reasoning.whynot;

import demarche.rules.RuleClasses;
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
import org.jspecify.annotations.Nullable;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.QueryResultsRow;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A working memory at rest that answers queries. It has its own knowledge base, to which queries are added on demand. */
final class Probe implements AutoCloseable {
    private final InternalKnowledgeBase base;
    private final List<Object> memory;
    private final Map<Query, String> names = new LinkedHashMap<>();
    private final Set<Query> unaskable = new HashSet<>();
    private final Map<List<Object>, List<Map<String, Object>>> answered = new HashMap<>();
    private @Nullable KieSession session;

    Probe(List<Object> memory) {
        // The knowledge base of the engine must not grow.
        this.base = RuleClasses.newBase();
        this.memory = memory;
    }

    /** Compiles new queries together, which is many times faster than one by one. */
    void prepare(Collection<Query> queries) {
        Set<Query> fresh = new LinkedHashSet<>(queries);
        fresh.removeAll(names.keySet());
        fresh.removeAll(unaskable);
        if (!fresh.isEmpty() && !compile(fresh)) {
            fresh.stream().filter(query -> !compile(Set.of(query))).forEach(unaskable::add);
        }
    }

    /**
     * Returns the answers to a query, each with the values of its names.
     *
     * @return nothing if it cannot be written as a query
     */
    Optional<List<Map<String, Object>>> answers(Query query, Map<String, Object> bound) {
        if (unaskable.contains(query)) {
            return Optional.empty();
        }
        List<Object> arguments = query.arguments(bound);
        return Optional.of(answered.computeIfAbsent(List.of(query, arguments), key -> run(query, arguments)));
    }

    private List<Map<String, Object>> run(Query query, List<Object> arguments) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (QueryResultsRow row : session().getQueryResults(names.get(query), arguments.toArray())) {
            Map<String, Object> values = new LinkedHashMap<>();
            query.answers().forEach(name -> values.put(name, row.get(name)));
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

    private boolean compile(Set<Query> queries) {
        KnowledgeBuilder builder = RuleClasses.newBuilder();
        Map<Query, String> named = new LinkedHashMap<>();
        Map<String, List<Query>> byImports = queries.stream()
                .collect(Collectors.groupingBy(Query::imports, LinkedHashMap::new, Collectors.toList()));
        int number = names.size();
        for (Map.Entry<String, List<Query>> file : byImports.entrySet()) {
            StringBuilder text = new StringBuilder("package whynot.queries" + number + ";\n" + file.getKey() + "\n");
            for (Query query : file.getValue()) {
                String name = "query" + number++;
                named.put(query, name);
                text.append("query \"").append(name).append("\" (");
                text.append(query.given().entrySet().stream()
                        .map(given -> given.getValue() + " " + given.getKey())
                        .collect(Collectors.joining(", ")));
                text.append(")\n").append(query.body()).append("\nend\n");
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
