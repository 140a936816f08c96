package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.answer.ask.Desk;
import demarche.world.read.FactsFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

    @Test
    void an_answer_leaves_with_0_and_nothing_on_standard_error() {
        Run run = Run.of("assess", Run.CASE);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asess                                          | unknown command "asess"; did you mean "assess"?
            assess ukraine-anexation-2022                  | unknown case "ukraine-anexation-2022"; did you mean "ukraine-annexation-2022"?
            assess ukraine-annexation-2022 --staets CHN    | unknown option "--staets"; did you mean "--states"?
            assess ukraine-annexation-2022 --states JPM    | unknown state "JPM"; did you mean "JPN"?
            assess ukraine-annexation-2022 --measure A/RES/ES-11/5 | unknown measure "A/RES/ES-11/5"; did you mean "A/RES/ES-11/4"?
            assess ukraine-annexation-2022 --without allience | unknown driver "allience"; did you mean "alliance"?
            assess ukraine-annexation-2022 --instrument votes | unknown instrument "votes"; did you mean "vote"?
            assess ukraine-annexation-2022 --format jsn    | unknown format "jsn"; did you mean "json"?
            assess                                         | Missing required parameter: 'CASE'
            assess ukraine-annexation-2022 --states YUG    | Yugoslavia (YUG) was not a member of the United Nations on 2022-10-11; its successors are BIH, HRV, MKD, MNE, SRB, SVN
            why ukraine-annexation-2022 DDR                | (DDR) was not a member of the United Nations on 2022-10-11; it is no longer a member
            states CHN --as-of 2022-10-11                  | --as-of requires --coverage
            states MNE --coverage --as-of 2000-01-01       | Montenegro was not a UN member on 2000-01-01
            states --coverage --as-of 1900-01-01           | no state on record was a UN member on 1900-01-01
            case new My_Case -o -                          | "My_Case" is not a valid id; expected lower-case letters, digits and hyphens
            case new ukraine-annexation-2022               | facts/cases/ukraine-annexation-2022.yaml already exists and is not overwritten
            scenario new energy-shock                      | facts/scenarios/energy-shock.yaml already exists and is not overwritten
            case new my-case -o other.yaml                 | the file name must be the id: expected my-case.yaml, found "other.yaml"
            case new my-case -o nowhere/my-case.yaml       | cannot write nowhere/my-case.yaml: the folder does not exist
            case                                           | no command given; expected new
            assess no-such-file.yaml                       | unknown case file "no-such-file.yaml"
            assess ukraine-annexation-2022 --facts nowhere | folder "nowhere" not found; give an existing folder with --facts DIR
            whatif ukraine-annexation-2022                 | no scenario is given; name one with --with (coalition-eases, energy-shock,
            whatif ukraine-annexation-2022 --set oil-price=500 | oil-price=500: oil-price 500, out of range; expected -50 to 200 in steps of 5 (percent change); did you mean "200"?
            assess ukraine-annexation-2022 --set oil-prise=50 | unknown lever "oil-prise"; did you mean "oil-price"?
            why ukraine-annexation-2022 CHN --set escalation=3 | escalation=3: no actor for escalation; expected by: one of initiator, target
            whatif ukraine-annexation-2022 --set escalation | "escalation" is not a lever setting; expected LEVER=VALUE
            whatif ukraine-annexation-2022 --with energy-shok | unknown scenario "energy-shok"; did you mean "energy-shock"?
            assess ukraine-annexation-2022 --with no-such.yaml | unknown scenario file "no-such.yaml"
            whatif ukraine-annexation-2022 --with energy-shock --with hard-winter | scenarios energy-shock and hard-winter contradict each other
            whatif ukraine-annexation-2022 --beside energy-shock+hard-winter | choose the value, for instance with --set gas-price=150
            whatif ukraine-annexation-2022 --with escalation --beside energy-shock --beside coalition-eases --beside hard-winter | 5 columns with the baseline; at most 4 fit
            whatif ukraine-annexation-2022 --beside energy-shock+ | "energy-shock+" is not a list of scenarios; expected scenarios joined by +
            tip ukraine-annexation-2022                    | Missing required option: '--lever=LEVER
            tip ukraine-annexation-2022 --lever escalaton@initiator | unknown lever "escalaton"; did you mean "escalation"?
            tip ukraine-annexation-2022 --lever escalation | no actor for escalation; expected by: one of initiator, target
            tip ukraine-annexation-2022 --lever oil-price=20 | "oil-price=20" is not a lever; expected LEVER such as oil-price
            tip ukraine-annexation-2022 RUS --lever oil-price | RUS is a party to the case; parties have no inferred position
            tip ukraine-annexation-2022 --lever oil-price --with energy-shock | oil-price is already set by the scenario; remove it from --with and --set
            tip ukraine-annexation-2022 JPN vot --lever oil-price | "vot"
            whatif ukraine-annexation-2022 --assume CHN | "CHN" names no position; expected STATE.INSTRUMENT=OPTION
            whatif ukraine-annexation-2022 --assume CHN.vot=yes | unknown instrument "vot"; did you mean "vote"?
            whatif ukraine-annexation-2022 --assume CHX.vote=yes | unknown state "CHX"
            whatif ukraine-annexation-2022 --assume CHN.vote=maybe | "maybe" is not an option of vote; expected one of no, abstain, yes, absent
            whatif ukraine-annexation-2022 --assume CHN.mediation=capable | no stance decides mediation, so no state follows it
            whatif ukraine-annexation-2022 --assume RUS.vote=yes | RUS is a party to the case; parties have no inferred position
            whatif ukraine-annexation-2022 --assume DDR.vote=yes | was not a member of the United Nations on 2022-10-11
            whatif ukraine-annexation-2022 --assume CHN.vote=yes --assume CHN.vote=no | contradict each other; keep one of them
            flip ukraine-annexation-2022 KOR sanctions     | "sanctions" names no option; expected INSTRUMENT=OPTION, for instance vote=yes
            flip ukraine-annexation-2022 KOR sanction=none | unknown instrument "sanction"; did you mean "sanctions"?
            flip ukraine-annexation-2022 KOR sanctions=yes | "yes" is not an option of sanctions; expected one of none, impose
            flip ukraine-annexation-2022 KOR sanctions=impose | the position of KOR is already impose; choose another option of sanctions: none
            flip ukraine-annexation-2022 RUS vote=yes      | RUS is a party to the case; parties have no inferred position
            flip ukraine-annexation-2022 KOR initiative=accepts | KOR has no position on initiative in this measure; expected one of
            flip ukraine-annexation-2022 KOR sanctions=none --within 0 | --within 0; expected 1 or more
            flip ukraine-annexation-2022 KOR sanctions=none --most 9 | --most 9; expected 1 to 5
            flip ukraine-annexation-2022 KOR vote=yes --assume KOR.vote=no | KOR.vote is assumed; remove --assume
            whynot ukraine-annexation-2022 CHN             | Missing required parameter: 'INSTRUMENT=OPTION'
            whynot ukraine-annexation-2022 CHN vote        | "vote" names no option; expected INSTRUMENT=OPTION, for instance vote=yes
            whynot ukraine-annexation-2022 CHN vot=yes     | unknown instrument "vot"; did you mean "vote"?
            whynot ukraine-annexation-2022 CHN vote=maybe  | "maybe" is not an option of vote; expected one of no, abstain, yes, absent
            whynot ukraine-annexation-2022 CHN vote=abstain | the position of CHN is already abstain; choose another option of vote: no, yes, absent
            whynot ukraine-annexation-2022 RUS vote=yes    | RUS is a party to the case; parties have no inferred position
            whynot ukraine-annexation-2022 JPN vote=no --measure S/2022/720 | JPN has no position on vote in this measure; expected one of
            whynot ukraine-annexation-2022 CHN vote=yes --assume CHN.vote=no | CHN.vote is assumed; remove --assume
            whynot ukraine-annexation-2022 Chinna vote=yes | unknown state "Chinna"; did you mean "China"?
            whynot ukraine-annexation-2022 CHN vote=yes --depth 0 | --depth 0; expected 1 or more
            whynot ukraine-annexation-2022 CHN vote=yes --show 0 | --show 0; expected 1 or more
            robustness ukraine-annexation-2022 RUS         | Russia is the acting state and has no position to test
            robustness ukraine-annexation-2022 Koria       | unknown state "Koria"
            robustness ukraine-annexation-2022 KOR initiative | unknown instrument of this measure "initiative"
            robustness ukraine-annexation-2022 KOR --states JPN | --states and --instrument apply to the table of all states
            robustness ukraine-annexation-2022 KOR --measure S/2022/720 | has no say on S/2022/720 and no position to test
            robustness ukraine-annexation-2022 KOR --accuracy nowhere.json | file "nowhere.json" not found; backtest --report PAGE writes one
            scenarios energy-shok                          | unknown scenario "energy-shok"; did you mean "energy-shock"?
            levers escalaton                               | unknown lever "escalaton"; did you mean "escalation"?
            why ukraine-annexation-2022 Japn               | unknown state "Japn"; did you mean "Japan"?
            why ukraine-annexation-2022 JPN vot            | unknown instrument "vot"; did you mean "vote"?
            why ukraine-annexation-2022 JPN --format csv   | an argument is a tree and has no CSV form; use --format table or json
            why ukraine-annexation-2022 JPN --depth 0      | --depth 0; expected 1 or more
            rules rival-of-guaranto                        | unknown rule "rival-of-guaranto"; did you mean "rival-of-guarantor"?
            sources sipri-tv                               | unknown source "sipri-tv"; did you mean "sipri-tiv"?
            states Atlantis                                | unknown state "Atlantis"
            check ukraine-annexation-2022 twice            | unexpected argument "twice" for check
            """)
    void what_was_typed_wrong_leaves_with_2_and_says_what_was_meant(String typed, String message) {
        Run run = Run.of(typed.split(" ", -1));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("demarche: ").contains(message).contains("--help");
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void no_command_at_all_leaves_with_2() {
        assertThat(Run.of().exit()).isEqualTo(2);
    }

    @Test
    void what_is_wrong_inside_a_file_leaves_with_3_and_names_every_place(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("own.yaml");
        Files.writeString(
                own,
                Files.readString(Path.of("facts/cases/ukraine-annexation-2022.yaml"))
                        .replace("id: ukraine-annexation-2022", "id: own")
                        .replace("initiator: RUS", "initiator: RUZ")
                        .replace("act: annexation", "act: anexation"));

        Run run = Run.of("assess", own.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("own.yaml:5:12: unknown state \"RUZ\"")
                .contains("did you mean \"annexation\"?")
                .endsWith("2 problems\n");
    }

    @Test
    void a_fault_of_the_program_leaves_with_1_and_one_line() {
        Run run = Run.with(ExitCodeTest::broken, Map.of(), false, StandardCharsets.UTF_8, "rules");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("demarche: internal error: java.lang.IllegalStateException: broken"
                        + " (--debug prints the stack trace)\n");
    }

    @Test
    void the_stack_trace_of_a_fault_is_shown_with_debug_before_or_after_the_command() {
        assertThat(Run.with(ExitCodeTest::broken, Map.of(), false, StandardCharsets.UTF_8, "--debug", "rules")
                        .err())
                .contains("\tat ");
        assertThat(Run.with(ExitCodeTest::broken, Map.of(), false, StandardCharsets.UTF_8, "rules", "--debug")
                        .err())
                .contains("\tat ");
        assertThat(Run.with(ExitCodeTest::broken, Map.of("DEMARCHE_DEBUG", "1"), false, StandardCharsets.UTF_8, "rules")
                        .err())
                .contains("\tat ");
    }

    @Test
    void a_reader_that_goes_away_is_no_fault() {
        PrintStream gone = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();

        int exit = Main.run(
                new String[] {"states"},
                new Surroundings(
                        gone,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        Path.of(""),
                        StandardCharsets.UTF_8,
                        false));

        assertThat(exit).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static Desk broken(FactsFolder facts, Path rules, Optional<String> crisis) {
        throw new IllegalStateException("broken");
    }
}
