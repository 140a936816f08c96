package demarche.rules;

import demarche.world.Place;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.compiler.compiler.DescrBuildError;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.io.ResourceFactory;

/** Compiles rule files with Drools' classic builder. */
public final class RuleCompiler {
    /** For files that no parser can read. */
    private static final Pattern TITLE = Pattern.compile("^\\s*rule\\s+\"([^\"]+)\"");

    /** What the parser says of something that does not belong where it stands. */
    private static final Pattern UNEXPECTED = Pattern.compile(
            "Line \\d+:(?<column>\\d+) (?:mismatched|no viable alternative at) input '(?<found>[^']*)'");

    private RuleCompiler() {}

    /**
     * Compiles rule files into packages, in the order of their paths so that the result does not depend on the file system.
     *
     * @throws ProblemsException with every error of every file, each with its rule, file and line
     */
    public static Collection<KiePackage> compile(List<RuleSource> sources) {
        KnowledgeBuilder builder = RuleClasses.newBuilder();
        sources.stream()
                .sorted(Comparator.comparing(RuleSource::path))
                .forEach(source -> builder.add(resource(source), ResourceType.DRL));
        Problems problems = new Problems();
        if (builder.hasErrors()) {
            List<KnowledgeBuilderError> errors = List.of(builder.getErrors().toArray(KnowledgeBuilderError[]::new));
            errors.stream()
                    // Said of every file beside what is wrong in it.
                    .filter(error -> errors.size() == 1 || !error.getMessage().contains("null Package"))
                    .forEach(error -> problems.add(problem(error, sources)));
        }
        problems.throwIfAny();
        return builder.getKnowledgePackages();
    }

    private static Resource resource(RuleSource source) {
        Resource resource = ResourceFactory.newByteArrayResource(
                RulePrelude.compiled(source).getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath(source.path());
        return resource;
    }

    private static Problem problem(KnowledgeBuilderError error, List<RuleSource> sources) {
        String path =
                error.getResource() == null ? "rules" : error.getResource().getSourcePath();
        int line = line(error);
        String rule = sources.stream()
                .filter(source -> source.path().equals(path))
                .flatMap(source -> source.text().lines().limit(line))
                .flatMap(written -> TITLE.matcher(written).results())
                .reduce((earlier, later) -> later)
                .map(title -> "rule " + Problem.quote(title.group(1)) + ": ")
                .orElse("");
        Matcher unexpected = UNEXPECTED.matcher(error.getMessage());
        return unexpected.find()
                ? new Problem(
                        new Place(path, line, Integer.parseInt(unexpected.group("column")) + 1),
                        rule + "unexpected " + Problem.quote(unexpected.group("found")),
                        "a rule as in rules/README.md; often a comma, a bracket or an operator is missing before it")
                : new Problem(new Place(path, line, 0), rule + sentence(error.getMessage()), "DRL that compiles");
    }

    private static int line(KnowledgeBuilderError error) {
        if (error.getLines().length > 0 && error.getLines()[0] > 0) {
            return error.getLines()[0];
        }
        return error instanceof DescrBuildError build && build.getParentDescr() != null
                ? Math.max(0, build.getParentDescr().getLine())
                : 0;
    }

    /** Drools' messages run over several lines, most of them a dump of generated code. */
    private static String sentence(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .collect(Collectors.joining(" "));
    }
}
