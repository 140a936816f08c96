package demarche.world.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlReaderTest {

    private static final String SOURCE = """
            un:
              title: Member States
              publisher: United Nations
              published: 2022
              licence: UN terms of use
            """;

    private final Problems problems = new Problems();

    @Test
    void every_part_knows_its_line_and_column() {
        YamlDocument document = parse(SOURCE + "ohchr:\n  {title: a, publisher: b, published: 2022-09, licence: c}\n");

        assertThat(document.place("/un/title")).hasToString("s.yaml:2:10");
        assertThat(document.keyPlace("/un/title")).hasToString("s.yaml:2:3");
        assertThat(document.place("/ohchr/licence")).hasToString("s.yaml:7:57");
        assertThat(document.place("/un/absent/deeper")).hasToString("s.yaml:2:3");
    }

    @Test
    void dates_stay_text_and_years_are_numbers() {
        JsonNode root = parse("a: 2022-09-30\nb: 2022-09\nc: 2022\nd: yes\ne: true\nf: -0.5\ng:\n")
                .root();

        assertThat(root)
                .hasToString("{\"a\":\"2022-09-30\",\"b\":\"2022-09\",\"c\":2022,\"d\":\"yes\",\"e\":true,\"f\":-0.5,"
                        + "\"g\":null}");
    }

    @Test
    void a_key_with_a_slash_can_be_pointed_at() {
        YamlDocument document = parse("A/RES/ES-11/4:\n  x~y: 1\n");

        assertThat(document.at(YamlDocument.child(YamlDocument.child("", "A/RES/ES-11/4"), "x~y"))
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void a_byte_order_mark_and_carriage_returns_make_no_difference(@TempDir Path temp) {
        FactsFixture facts = new FactsFixture(temp)
                .write("plain.yaml", SOURCE)
                .write("marked.yaml", "\uFEFF" + SOURCE.replace("\n", "\r\n"));

        YamlDocument plain = read(facts.folder().resolve("plain.yaml"));
        YamlDocument marked = read(facts.folder().resolve("marked.yaml"));

        assertThat(marked.root()).isEqualTo(plain.root());
        assertThat(marked.place("/un/title").line())
                .isEqualTo(plain.place("/un/title").line());
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void wrong_syntax_is_reported_where_it_is() {
        says(
                "un:\n  title: a: b\n",
                "s.yaml:2:11: a YAML syntax error (mapping values are not allowed here);"
                        + " expected well-formed YAML");
    }

    @Test
    void a_bracket_that_is_never_closed_is_reported() {
        says(
                "un: {title: a\n",
                "s.yaml:2:1: a YAML syntax error (expected ',' or '}', but got <stream end>);"
                        + " expected well-formed YAML");
    }

    @Test
    void a_character_that_no_text_holds_is_reported() {
        assertThat(problems("un: \u0000\n")).singleElement().asString().startsWith("s.yaml: a YAML syntax error \"");
    }

    @Test
    void an_empty_file_is_reported() {
        says("# nothing yet\n", "s.yaml: empty file; expected a YAML document");
    }

    @Test
    void a_second_document_in_a_file_is_reported() {
        says(
                SOURCE + "---\n" + SOURCE,
                "s.yaml:6:1: a YAML syntax error (but found another document); expected well-formed YAML");
    }

    @Test
    void the_same_key_twice_is_reported() {
        says(
                SOURCE + "  title: Another\n",
                "s.yaml:6:3: second key \"title\"; expected each key once; the first is s.yaml:2:3");
    }

    @Test
    void an_alias_is_reported() {
        assertThat(problems("a: &x {title: a, publisher: b, published: 2022, licence: c}\nb: *x\n"))
                .contains("s.yaml:1:4: an anchor that an alias repeats; expected the content written out in each"
                        + " place");
    }

    @Test
    void an_alias_to_what_contains_it_is_reported() {
        assertThat(problems("a: &x\n  title: *x\n"))
                .contains("s.yaml:1:4: an anchor that an alias repeats; expected the content written out in each"
                        + " place");
    }

    @Test
    void a_list_as_a_key_is_reported() {
        assertThat(problems("? [a, b]\n: c\n"))
                .containsExactly("s.yaml:1:3: a list or map as a key; expected text as a key");
    }

    @Test
    void an_unknown_key_is_reported_with_the_nearest() {
        says(
                SOURCE + "  license: CC0\n",
                "s.yaml:6:3: unknown key \"license\"; expected one of title, publisher, published, url, licence,"
                        + " note");
    }

    @Test
    void a_missing_key_is_reported_with_the_misspelt_one() {
        assertThat(problems(SOURCE.replace("licence", "license")))
                .containsExactly(
                        "s.yaml:2:3: no \"licence\"; expected terms of use, or an SPDX identifier",
                        "s.yaml:5:3: unknown key \"license\"; expected one of title, publisher, published, url,"
                                + " licence, note; did you mean \"licence\"?");
    }

    @Test
    void a_value_of_another_type_is_reported() {
        says(
                SOURCE.replace("Member States", "[Member, States]"),
                "s.yaml:2:10: a list; expected the title of the" + " publication");
    }

    @Test
    void an_empty_value_is_reported() {
        says(SOURCE + "  note:\n", "s.yaml:6:8: nothing; expected a sentence of text");
    }

    @Test
    void a_value_of_the_wrong_form_is_reported() {
        says(SOURCE + "  url: un.org\n", "s.yaml:6:8: \"un.org\"; expected a URL such as https://example.org/a");
    }

    @Test
    void a_key_of_the_wrong_form_is_reported() {
        says(
                SOURCE.replace("un:", "UN 2022:"),
                "s.yaml:1:1: key \"UN 2022\"; expected lower-case letters, digits and hyphens");
    }

    @Test
    void a_list_where_a_map_is_due_is_reported() {
        says("- un\n", "s.yaml:1:1: a list; expected a map from key to source");
    }

    @Test
    void a_weight_has_no_sign_since_the_direction_stands_in_the_rule() {
        String weights = """
                rounds: 2
                rules:
                  claims-suffered: {value: -300, rationale: Why., reference: un, calibrated_on: none}
                thresholds: {}
                frames: {}
                """;

        assertThat(problemsOf("weights", weights))
                .containsExactly("s.yaml:3:28: -300; expected a whole number of milli-log-odds from 1 to 10000 (the"
                        + " direction stands in the rule)");
        assertThat(problemsOf("weights", weights.replace("-300", "0.3"))).hasSize(1);
        assertThat(problemsOf("weights", weights.replace("-300", "300"))).isEmpty();
    }

    @Test
    void a_rule_id_of_the_wrong_form_is_reported_at_its_key() {
        assertThat(problemsOf("weights", """
                        rounds: 2
                        rules:
                          Claims Suffered: {value: 300, rationale: Why., reference: un, calibrated_on: none}
                        thresholds: {}
                        frames: {}
                        """))
                .containsExactly(
                        "s.yaml:3:3: key \"Claims Suffered\"; expected lower-case letters, digits and hyphens");
    }

    @Test
    void a_document_with_problems_is_not_handed_out(@TempDir Path temp) {
        FactsFixture facts = new FactsFixture(temp).write("bad.yaml", "un: {}\n");
        Path file = facts.folder().resolve("bad.yaml");

        assertThat(YamlReader.read(file, "sources", problems)).isEmpty();
        assertThat(problems.list())
                .first()
                .extracting(problem -> problem.place().file())
                .isEqualTo(file.toString());
    }

    @Test
    void a_date_of_publication_that_is_none_is_reported(@TempDir Path temp) {
        FactsFixture facts = new FactsFixture(temp).write("sources.yaml", SOURCE.replace("2022", "last year"));

        assertThat(facts.problems())
                .containsExactly("facts/sources.yaml:4:14: date \"last year\"; expected a date such as 2022, 2022-09"
                        + " or 2022-09-30");
    }

    @Test
    void an_address_that_is_none_is_reported(@TempDir Path temp) {
        FactsFixture facts = new FactsFixture(temp).write("sources.yaml", SOURCE + "  url: https://un.org/a b\n");

        assertThat(facts.problems())
                .containsExactly("facts/sources.yaml:6:8: address \"https://un.org/a b\"; expected a URL such as"
                        + " https://example.org/a");
    }

    private YamlDocument parse(String text) {
        return YamlParser.parse(new TextFile("s.yaml", text), problems).orElseThrow();
    }

    private YamlDocument read(Path file) {
        Optional<YamlDocument> document = YamlReader.read(file, "sources", problems);
        assertThat(problems.list()).isEmpty();
        return document.orElseThrow();
    }

    private static List<String> problems(String text) {
        return problemsOf("sources", text);
    }

    private static List<String> problemsOf(String schema, String text) {
        Problems problems = new Problems();
        YamlReader.readLeniently(new TextFile("s.yaml", text), schema, problems);
        return problems.list().stream().map(Problem::toString).toList();
    }

    private static void says(String text, String problem) {
        assertThat(problems(text)).containsExactly(problem);
    }
}
