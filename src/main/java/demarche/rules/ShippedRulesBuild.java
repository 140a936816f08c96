package demarche.rules;

import demarche.world.read.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/** The step of the build that checks and compiles the shipped rules; a mere remark fails it. */
final class ShippedRulesBuild {
    private ShippedRulesBuild() {}

    /** @param args the rules folder and the folder of compiled classes */
    public static void main(String[] args) throws IOException {
        // One after another: Drools numbers and orders what it compiles at once as it happens to be done.
        System.setProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1");
        Problems problems = new Problems();
        List<RuleSource> sources = RuleFolder.read(Path.of(args[0]), problems);
        List<Rule> rules = sources.stream()
                .flatMap(source -> RuleParser.parse(source, problems).stream())
                .toList();
        problems.throwIfAny();
        RuleLint.check(rules, RuleWords.OF_THE_PROGRAM, problems);
        problems.warnings().forEach(problems::add);
        problems.throwIfAny();
        ShippedRules.write(sources, rules, Path.of(args[1]));
    }
}
