package demarche.rules;

/**
 * One rule file.
 *
 * @param path as shown to the user, below the rules folder, with forward slashes
 * @param text its content with line feeds
 */
public record RuleSource(String path, String text) {}
