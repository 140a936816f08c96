package demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SafetyTest {
    private static final String VERSION = "/api/v1/version";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1",
                "127.0.0.1:1",
                "localhost.evil.example:PORT",
                ""
            })
    void a_name_that_is_none_of_this_machine_is_turned_away(String host) {
        String answer = Client.raw("GET " + VERSION + " HTTP/1.1\r\nHost: "
                + host.replace("PORT", String.valueOf(Client.WORKBENCH.port())) + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (421|400) .*").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LOCALHOST:PORT"})
    void the_names_of_this_machine_are_let_in(String host) {
        assertThat(Client.raw("GET " + VERSION + " HTTP/1.1\r\nHost: "
                        + host.replace("PORT", String.valueOf(Client.WORKBENCH.port()))
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void another_site_may_neither_ask_nor_embed_but_a_link_may_be_followed() {
        assertThat(Client.rawGet(VERSION, "Origin: http://evil.example")).startsWith("HTTP/1.1 403");
        assertThat(Client.rawGet(VERSION, "Origin: null")).startsWith("HTTP/1.1 403");
        assertThat(Client.rawGet(VERSION, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors"))
                .startsWith("HTTP/1.1 403");
        assertThat(Client.rawGet(
                        "/reference",
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Mode: navigate",
                        "Sec-Fetch-Dest: iframe"))
                .startsWith("HTTP/1.1 403");
        assertThat(Client.rawGet(
                        "/reference",
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Mode: navigate",
                        "Sec-Fetch-Dest: document"))
                .startsWith("HTTP/1.1 200");
        assertThat(Client.rawGet(
                        VERSION, "Origin: http://localhost:" + Client.WORKBENCH.port(), "Sec-Fetch-Site: same-origin"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO"})
    void nothing_can_be_changed(String method) {
        assertThat(Client.raw(method + " /api/v1/assess HTTP/1.1\r\nHost: 127.0.0.1:" + Client.WORKBENCH.port()
                        + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"))
                .matches("(?s)HTTP/1.1 4\\d\\d .*")
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/js/..%5c..%5cpom.xml",
                "/webjars/../demarche/docs/accuracy.json",
                "/webjars/lit/3.3.2/../../../../../demarche/schema/case.schema.json",
                "/webjars/d3/7.9.0/dist/d3.js",
                "/webjars/lit/3.3.2/package.json",
                "/META-INF/MANIFEST.MF",
                "/demarche/schema/case.schema.json",
                "/index.html%00.js",
                "/;/index.html/..;/x.js",
                "/api/v1/schema/..%2f..%2fschema%2fcase.schema.json",
                "/api/v1/schema/case.schema.json",
                "//etc/passwd"
            })
    void no_path_leads_out_of_what_is_served(String path) {
        assertThat(Client.rawGet(path)).matches("(?s)HTTP/1.1 4\\d\\d .*").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case=facts/cases/cyprus-1979.yaml",
                "case=/etc/passwd",
                "case=../cases/cyprus-1979",
                "case=ukraine-annexation-2022&with=/tmp/x.yaml",
                "case=ukraine-annexation-2022&with=facts/scenarios/escalation.yaml"
            })
    void no_file_is_read_by_its_path(String query) {
        assertThat(Client.get("/api/v1/assess?" + query).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_too_long_or_badly_encoded_is_told() {
        assertThat(Client.rawGet("/api/v1/assess?case=" + "x".repeat(20_000)))
                .matches("(?s)HTTP/1.1 4(14|31) .*")
                .contains("application/problem+json");
        assertThat(Client.rawGet("/api/v1/assess?case=%zz"))
                .matches("(?s)HTTP/1.1 400 .*")
                .contains("application/problem+json");
        assertThat(Client.rawGet("/api/v1/assess?case=" + "x".repeat(300))).startsWith("HTTP/1.1 400");
        assertThat(Client.raw("nonsense\r\n\r\n")).matches("(?s)HTTP/1.1 400 .*");
    }

    @Test
    void every_response_says_what_a_browser_may_do_with_it() {
        for (String path : List.of(VERSION, "/reference", "/nowhere", "/api/v1/assess?case=x")) {
            HttpResponse<String> answer = Client.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'; script-src 'self'")
                    .contains("require-trusted-types-for 'script'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy"))
                    .contains("same-origin");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void the_import_map_of_the_page_is_the_one_script_within_it_that_may_run() throws Exception {
        HttpResponse<String> page = Client.get("/");
        String importMap = page.body().replaceFirst("(?s).*<script type=\"importmap\">(.*?)</script>.*", "$1");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("'sha256-"
                        + Base64.getEncoder()
                                .encodeToString(MessageDigest.getInstance("SHA-256")
                                        .digest(importMap.getBytes(StandardCharsets.UTF_8)))
                        + "'");
    }

    @Test
    void clients_that_send_or_read_slowly_keep_nobody_waiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), Client.WORKBENCH.port());
                slow.add(socket);
                socket.setReceiveBufferSize(1024);
                socket.getOutputStream()
                        .write((i % 2 == 0
                                        ? "GET /api/v1/ver"
                                        : "GET /api/v1/map HTTP/1.1\r\nHost: 127.0.0.1:" + Client.WORKBENCH.port()
                                                + "\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            }

            assertThat(Client.get(VERSION).statusCode()).isEqualTo(200);
            assertThat(Client.get("/api/v1/assess?detail=positions&case=" + Client.CASE)
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
