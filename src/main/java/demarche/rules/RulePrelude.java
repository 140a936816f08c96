package demarche.rules;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What the compiler reads before each rule file: its package, the imports and the dialect. An author writes none of them.
 *
 * <p>The prelude stands on the first line of the text that is compiled, so that a line number is that of the file.
 */
final class RulePrelude {
    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+[\\w.]+\\s*;?", Pattern.MULTILINE);
    private static final Pattern OWN = Pattern.compile("^\\s*(?:import|dialect)\\s.*");

    /** The functions that a consequence or a constraint may call by their name alone. */
    private static final List<String> FUNCTIONS = List.of(
            "demarche.reasoning.concept.Exposure.grade",
            "demarche.reasoning.memory.Commitment.commitment",
            "demarche.reasoning.memory.Frame.frame",
            "demarche.reasoning.memory.Insulation.insulation",
            "demarche.reasoning.memory.Push.both",
            "demarche.reasoning.memory.Push.follow",
            "demarche.reasoning.memory.Push.push",
            "demarche.reasoning.memory.Push.pushOn",
            "demarche.reasoning.memory.RoundSums.inRound",
            "demarche.reasoning.memory.Weight.contribution");

    /** The imports of every rule file: concepts, working memory, vocabularies, facts, and the functions for consequences. */
    static final String IMPORTS = Stream.concat(
                    Stream.of(
                            "import demarche.crisis.AskLevel;",
                            "import demarche.crisis.Tag;",
                            "import demarche.crisis.TextDirection;",
                            "import demarche.reasoning.concept.*;",
                            "import demarche.reasoning.memory.*;",
                            "import demarche.world.*;",
                            "import demarche.world.fact.*;",
                            "import accumulate demarche.reasoning.memory.SumByRound sumByRound;"),
                    FUNCTIONS.stream().map(function -> "import function " + function + ";"))
            .collect(Collectors.joining("\n"));

    private static final String TEXT = (IMPORTS + "\ndialect \"java\" ").replace('\n', ' ');

    private RulePrelude() {}

    /** The text of a file as it is compiled. A package of its own stays; imports of its own are added to these. */
    static String compiled(RuleSource source) {
        String text = source.text();
        if (PACKAGE.matcher(text).find()) {
            return PACKAGE.matcher(text)
                    .replaceFirst(found -> found.group().stripTrailing().replaceFirst(";?$", "; ") + TEXT);
        }
        return "package " + packageOf(source.path()) + "; " + TEXT + text;
    }

    /** The imports by which names of a file are understood: those of every file and those it adds. */
    static String imports(RuleSource source) {
        List<String> own = source.text()
                .lines()
                .map(String::strip)
                .takeWhile(line -> !line.startsWith("rule "))
                .filter(line -> OWN.matcher(line).matches())
                .toList();
        return own.isEmpty() ? IMPORTS : IMPORTS + "\n" + String.join("\n", own);
    }

    /** For instance {@code rules.drivers.alliance}; a name that Java does not allow is changed until it does. */
    private static String packageOf(String path) {
        String below = path.substring(path.indexOf('/') + 1).replaceFirst("\\.drl$", "");
        return "rules."
                + Arrays.stream(below.split("/", -1))
                        .map(name -> name.replaceAll("\\W", "_"))
                        .map(name -> SourceVersion.isName(name) ? name : "_" + name)
                        .collect(Collectors.joining("."));
    }
}
