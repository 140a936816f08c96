package demarche.reasoning.rulebase;

import demarche.world.read.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/** The step of the build that compiles the shipped rules. */
final class ShippedRulesBuild {
    private ShippedRulesBuild() {}

    /** @param args the rules folder and the folder of compiled classes */
    public static void main(String[] args) throws IOException {
        // One after another: Drools numbers and orders what it compiles at once as it happens to be done.
        System.setProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1");
        Problems problems = new Problems();
        List<RuleSource> sources = RuleFolder.read(Path.of(args[0]), problems);
        problems.throwIfAny();
        ShippedRules.write(sources, Path.of(args[1]));
    }
}
