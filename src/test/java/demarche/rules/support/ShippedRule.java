package demarche.rules.support;

import java.util.Set;

/**
 * A rule of {@code rules/}, as written and as compiled.
 *
 * @param id its {@code @id}
 * @param file below the rules folder, for instance {@code concepts/guarantee.drl}
 * @param direction its {@code @direction}, empty where it is no driver rule
 * @param matches the types its conditions need, leaving out what must not exist and what is summed up
 * @param header from the title to its conditions
 * @param conditions between {@code when} and {@code then}
 * @param consequence between {@code then} and {@code end}
 */
public record ShippedRule(
        String id,
        String title,
        String file,
        String direction,
        Set<Class<?>> matches,
        String header,
        String conditions,
        String consequence) {

    /** Whether what it concludes is withdrawn when its reasons go. */
    public boolean concludes() {
        return consequence.contains("insertLogical(");
    }

    /** The group it belongs to, empty where it states none. */
    public String group() {
        return header.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("ruleflow-group"))
                .map(line -> line.replaceAll("ruleflow-group\\s*\"(.*)\"", "$1"))
                .findFirst()
                .orElse("");
    }

    /** Folder of its file. */
    public String folder() {
        return file.substring(0, file.indexOf('/'));
    }

    @Override
    public String toString() {
        return file + ": \"" + title + "\"";
    }
}
