package demarche.reasoning.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles rule files with Drools' classic builder. */
public final class RuleCompiler {
    private RuleCompiler() {}

    /**
     * Compiles rule files into packages, in the order of their paths so that the result does not depend on the file system.
     *
     * @throws RuleSyntaxException with every error of every file
     */
    public static Collection<KiePackage> compile(List<RuleSource> sources) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        sources.stream()
                .sorted(Comparator.comparing(RuleSource::path))
                .forEach(source -> builder.add(resource(source), ResourceType.DRL));
        if (builder.hasErrors()) {
            throw RuleSyntaxException.of(builder.getErrors(), sources);
        }
        return builder.getKnowledgePackages();
    }

    private static Resource resource(RuleSource source) {
        Resource resource = ResourceFactory.newByteArrayResource(source.text().getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath(source.path());
        return resource;
    }
}
