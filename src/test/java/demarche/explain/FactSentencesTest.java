package demarche.explain;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.world.fact.Fact;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FactSentencesTest {
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)");

    static Class<?>[] facts() {
        return Fact.class.getPermittedSubclasses();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_has_a_sentence_of_its_own_fields(Class<?> fact) {
        assertThat(FactSentences.SAYS.containsKey(fact.getSimpleName())).isTrue();
        assertThat(FIELD.matcher(FactSentences.SAYS.getString(fact.getSimpleName()))
                        .results()
                        .map((MatchResult field) -> field.group(1)))
                .isNotEmpty()
                .isSubsetOf(Arrays.stream(fact.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }
}
