package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.web.Client;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServeCommandTest {
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assess?case=ukraine-annexation-2022&states=CHN,Japan",
                "/assess?case=ukraine-annexation-2022&without=alliance&track=cold&instrument=vote",
                "/assess?case=ukraine-annexation-2022&with=escalation&set=oil-price%3D50&assume=CHN.vote%3Dyes",
                "/whatif?case=ukraine-annexation-2022&with=peace-initiative&beside=coalition-eases%2Benergy-shock&states=IND",
                "/why?case=ukraine-annexation-2022&state=IND",
                "/why?case=ukraine-annexation-2022&state=Japan&instrument=sanctions&depth=2&measure=S/2022/720",
                "/whynot?case=ukraine-annexation-2022&state=IND&option=yes",
                "/tip?case=ukraine-annexation-2022&state=KAZ&lever=escalation@initiator",
                "/robustness?case=ukraine-annexation-2022&state=HUN&instrument=sanctions",
                "/cases",
                "/levers",
                "/scenarios",
                "/rules",
                "/sources",
                "/sources/un-charter"
            })
    void an_answer_is_that_of_the_command_it_names_byte_for_byte(String route) {
        HttpResponse<String> answer = Client.get("/api/v1" + route);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String command = answer.headers().firstValue("Demarche-Command").orElseThrow();
        assertThat(command).startsWith("./demarche ");

        Run run = Run.of(arguments(command.replaceFirst("^\\./demarche ", "")));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(answer.body()).isEqualTo(run.out());
    }

    private static String[] arguments(String command) {
        List<String> arguments = new ArrayList<>();
        Matcher each = ARGUMENT.matcher(command);
        while (each.find()) {
            arguments.add(each.group(1) != null ? each.group(1) : each.group(2));
        }
        return arguments.toArray(new String[0]);
    }

    @Test
    void a_port_in_use_is_a_slip_with_a_free_one_offered() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .containsPattern("port " + taken.getLocalPort()
                            + " is in use, perhaps by another workbench; use --port \\d+, which is free");
        }
    }

    @Test
    void a_port_out_of_range_and_a_case_that_is_none_are_slips() {
        assertThat(Run.of("serve", "--port", "70000").err()).contains("--port 70000; expected 0 to 65535");
        assertThat(Run.of("serve", "--case", "ukraine").err()).contains("unknown case \"ukraine\"");
        assertThat(Run.of("serve", "--case", "facts/cases/cyprus-1979.yaml").err())
                .contains("is a file; serve takes the id of a case");
    }

    @Test
    void a_probe_asks_what_the_page_asks_first_and_ends() {
        Run run = Run.of("serve", "--port", "0", "--probe", "--case", "cyprus-1979");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .hasSize(6)
                .allMatch(line -> line.startsWith("200 "))
                .anyMatch(line -> line.endsWith(" /api/v1/assess?detail=positions&case=cyprus-1979"));
    }
}
