package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

    @Test
    void a_long_search_that_is_stopped_prints_what_it_has_found_and_ends_with_130() throws Exception {
        Process search = start("flip", Run.CASE, "KOR", "sanctions=none", "--most", "5", "--within", "600");
        try (BufferedReader errors = search.errorReader(StandardCharsets.UTF_8)) {
            assertThat(errors.readLine()).startsWith("demarche: tested ");
            new ProcessBuilder("kill", "-INT", String.valueOf(search.pid()))
                    .start()
                    .waitFor();
            String out = new String(search.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(search.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(out)
                    .contains("1. cost 0.50", "coalition-cohesion=1")
                    .containsPattern("stopped\\s+(after|before)\\s+all");
            assertThat(search.exitValue()).isEqualTo(130);
        } finally {
            search.destroyForcibly();
        }
    }

    @Test
    void a_workbench_that_is_stopped_lets_its_port_go_and_ends_with_130() throws Exception {
        Process workbench = start("serve", "--port", "0");
        try (BufferedReader out = workbench.inputReader(StandardCharsets.UTF_8)) {
            int port = URI.create(out.readLine()).getPort();
            new ProcessBuilder("kill", "-INT", String.valueOf(workbench.pid()))
                    .start()
                    .waitFor();
            assertThat(workbench.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(workbench.exitValue()).isEqualTo(130);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                assertThat(free.isBound()).isTrue();
            }
        } finally {
            workbench.destroyForcibly();
        }
    }

    private static Process start(String... args) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Ddemarche.home=.",
                "-Ddemarche.rules.built=" + Boolean.getBoolean("demarche.rules.built"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        builder.command().addAll(List.of(args));
        return builder.start();
    }
}
