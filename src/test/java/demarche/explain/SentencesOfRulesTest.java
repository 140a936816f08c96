package demarche.explain;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.rules.Rule;
import demarche.rules.RuleTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of a shipped rule is correct English with one name and with several. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentencesOfRulesTest {
    private static final Sentences SENTENCES = new Sentences(Shipped.LIBRARY.world(), Shipped.ENGINE.book());
    private static final String ONE = "Alpha";
    private static final List<Object> SEVERAL = List.of(ONE, "Beta", "Gamma");
    private static final String LIST = "Alpha, Beta and Gamma";
    private static final Map<String, Integer> FORMS = Map.of("%", 654, "~", -654);

    /** Plural nouns that can follow a list. */
    private static final Set<String> NOUNS = Set.of("partners", "sanctions");

    private static final Pattern SINGULAR_AFTER_LIST = Pattern.compile(
            "(?<!of )Alpha, Beta and Gamma(?:,[^,]*,)?(?:,? (?:which|that|who))? (?<verb>is|has|was|does|[a-z]+s)\\b");
    private static final Pattern SINGULAR_APPOSITION = Pattern.compile("Gamma, (?:an?|the) \\w+");
    private static final Pattern PLURAL_AFTER_ONE = Pattern.compile(
            "(?<! and )Alpha(?:,? (?:which|that|who))? (?:are|have|were|do)\\b|Alpha, (?!the )(?:\\w+ )?\\w+s of\\b");
    private static final Pattern WRONG_ARTICLE = Pattern.compile(
            "\\ba (?!uni|Euro|one\\b|us)[aeiouAEIO]|\\ban [^aeiouAEIOh\\W]|\\b(a|an|the) (a|an|the)\\b");

    static List<Rule> rules() {
        return Shipped.ENGINE.book().listRules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void with_one_name(Rule rule) {
        for (String name : names(rule)) {
            for (Object value : vocabulary(rule, name)) {
                assertIsSentence(rule, sentence(rule, other -> other.equals(name) ? List.of(value) : one(rule, other)));
            }
        }
        String sentence = sentence(rule, name -> one(rule, name));
        assertIsSentence(rule, sentence);
        assertThat(sentence).as(rule.id()).doesNotContainPattern(PLURAL_AFTER_ONE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void with_several_names(Rule rule) {
        for (String name : names(rule)) {
            if (canBeSeveral(rule, name)) {
                List<Object> vocabulary = vocabulary(rule, name);
                List<Object> several = vocabulary.isEmpty() ? SEVERAL : vocabulary;
                String sentence = sentence(rule, other -> other.equals(name) ? several : one(rule, other));
                assertIsSentence(rule, sentence);
                assertThat(sentence).as(rule.id()).doesNotContainPattern(SINGULAR_APPOSITION);
                assertThat(SINGULAR_AFTER_LIST.matcher(sentence).results().map((MatchResult found) -> found.group(1)))
                        .as(rule.id() + ": " + sentence)
                        .isSubsetOf(NOUNS);
                if (vocabulary.isEmpty() && !FORMS.containsKey(form(rule, name))) {
                    assertThat(sentence).as(rule.id()).containsIgnoringCase(LIST);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_title_and_a_rationale_are_short_sentences(Rule rule) {
        assertThat(rule.title()).as(rule.id()).matches("[A-Z].*[^.]").hasSizeLessThanOrEqualTo(115);
        assertThat(rule.rationale()).as(rule.id()).matches("([A-Z].*\\.)?").hasSizeLessThanOrEqualTo(125);
        assertThat(rule.says().replaceAll("\\{(\\w+[%~]?|[^{}|]*\\|)", ""))
                .as(rule.id())
                .hasSizeLessThanOrEqualTo(115);
    }

    private static void assertIsSentence(Rule rule, String sentence) {
        assertThat(sentence)
                .as(rule.id())
                .matches("[A-Z0-9\u2212].*[^ .,;]")
                .doesNotContain("  ", " ,", "{", "}", "|", "()")
                .doesNotContainPattern(WRONG_ARTICLE);
    }

    private static String sentence(Rule rule, Function<String, List<Object>> values) {
        return Sentences.begun(SENTENCES.filled(rule, values));
    }

    private static Set<String> names(Rule rule) {
        return new TreeSet<>(Rule.names(rule.says()));
    }

    private static List<Object> one(Rule rule, String name) {
        List<Object> vocabulary = vocabulary(rule, name);
        return List.of(
                vocabulary.isEmpty()
                        ? Optional.<Object>ofNullable(FORMS.get(form(rule, name)))
                                .orElse(ONE)
                        : vocabulary.get(0));
    }

    private static String form(Rule rule, String name) {
        return FORMS.keySet().stream()
                .filter(form -> rule.says().contains("{" + name + form + "}"))
                .findFirst()
                .orElse("");
    }

    /** Matches of one conclusion agree in the parts of the conclusion and of the case, and can differ in all else. */
    private static boolean canBeSeveral(Rule rule, String name) {
        String bound = rule.findBound(name).orElse("");
        return !name.equals("state")
                && !rule.consequence().parts().containsValue("$" + name)
                && !Stream.of("Crisis.", "State.").anyMatch(bound::startsWith);
    }

    /** The values of a name that is bound to a vocabulary. */
    private static List<Object> vocabulary(Rule rule, String name) {
        return rule.findBound(name).stream()
                .flatMap(bound -> {
                    String[] parts = bound.split("\\.", 2);
                    return rule.findType(parts[0]).flatMap(type -> RuleTypes.accessor(type, parts[1])).stream();
                })
                .filter(accessor -> accessor.getReturnType().isEnum())
                .flatMap(accessor -> Arrays.stream(accessor.getReturnType().getEnumConstants()))
                .map(Object.class::cast)
                .toList();
    }
}
