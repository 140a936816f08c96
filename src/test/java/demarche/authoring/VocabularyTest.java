package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.rules.Condition;
import demarche.rules.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VocabularyTest {
    private static final RuleBook BOOK = Shipped.ENGINE.book();
    private static final Map<String, Vocabulary.Entry> TYPES =
            Vocabulary.list(BOOK).stream().collect(Collectors.toMap(Vocabulary.Entry::name, Function.identity()));

    @Test
    void every_type_that_a_shipped_rule_reads_or_concludes_is_in_it() {
        assertThat(TYPES.keySet())
                .containsAll(BOOK.listRules().stream()
                        .flatMap(rule -> rule.conditions().stream())
                        .flatMap(Condition::all)
                        .map(Condition::type)
                        .filter(type -> !type.isEmpty())
                        .toList())
                .containsAll(BOOK.listRules().stream()
                        .map(rule -> rule.consequence().type())
                        .filter(type -> !type.isEmpty())
                        .toList());
    }

    @Test
    void a_fact_names_its_table_and_a_field_its_unit_and_its_words() {
        Vocabulary.Entry treaty = Objects.requireNonNull(TYPES.get("Treaty"));
        assertThat(treaty.table()).contains("alliances.csv");
        assertThat(treaty.fields())
                .contains(new Vocabulary.Field("state", "text", "code of a state", List.of()))
                .anyMatch(field -> field.words().contains("Treaty.Obligation.DEFENCE"));
        assertThat(Objects.requireNonNull(TYPES.get("Trade")).fields())
                .contains(new Vocabulary.Field("share", "whole number", "permille", List.of()));
    }

    @Test
    void a_concept_names_the_rules_that_conclude_it_and_those_that_read_it() {
        Vocabulary.Entry guarantee = Objects.requireNonNull(TYPES.get("SecurityGuarantee"));
        assertThat(guarantee.origin()).isEqualTo(Vocabulary.Origin.CONCEPT);
        assertThat(guarantee.concludedBy()).containsExactlyInAnyOrder("guarantee-by-treaty", "guarantee-by-alliance");
        assertThat(guarantee.readBy()).contains("guaranteed-by-supporter", "outside-guarantee");
    }
}
