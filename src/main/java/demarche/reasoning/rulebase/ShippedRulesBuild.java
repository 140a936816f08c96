package demarche.reasoning.rulebase;

import demarche.world.read.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The step of the build that compiles the shipped rules. */
final class ShippedRulesBuild {
    private ShippedRulesBuild() {}

    /** @param args the rules folder and the folder of compiled classes */
    public static void main(String[] args) throws IOException {
        Problems problems = new Problems();
        List<RuleSource> sources = RuleFolder.read(Path.of(args[0]), problems);
        problems.throwIfAny();
        ShippedRules.write(sources, Path.of(args[1]));
    }
}
