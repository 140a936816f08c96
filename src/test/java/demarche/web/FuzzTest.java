package demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.web.api.Api;
import demarche.web.work.WebDesk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Throws generated requests at every route: some nearly right, most wrong. The seed is fixed, so that a failure can be had again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FuzzTest {
    private static final int EACH = 25;

    private static final List<String> VALUES = List.of(
            "ukraine-annexation-2022",
            "grenada-1983",
            "A/RES/ES-11/4",
            "CHN",
            "IND",
            "South Sudan",
            "SUN",
            "vote",
            "sanctions",
            "initiative",
            "cold",
            "alliance",
            "bloc,record",
            "escalation",
            "hard-winter",
            "escalation+energy-shock",
            "+",
            "",
            "escalation=3@initiator",
            "escalation=3",
            "peace-initiative=2@CHN/of:target",
            "oil-price=-1",
            "oil-price=1e9",
            "nuclear-threat=4@target",
            "CHN.vote=yes",
            "CHN.vote=yes=no",
            "...=",
            "yes",
            "no",
            "positions",
            "full",
            "0",
            "1",
            "-1",
            "2147483648",
            "NaN",
            "null",
            "true",
            "\u0000",
            "\u202e",
            "\ud83d\ude00",
            "%",
            "%2e%2e",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "'; DROP TABLE states; --",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "a\r\nSet-Cookie: x=1",
            "escalation@initiator",
            "oil-price",
            "x".repeat(199),
            "x".repeat(5000),
            ",".repeat(400),
            "é",
            "Côte d'Ivoire");

    private final Random random = new Random(20221012);

    private Map<String, Set<String>> routes() {
        Map<String, Set<String>> routes = new TreeMap<>();
        try (WebDesk desk = new WebDesk(Shipped.LOADED, 0)) {
            Api api = Client.api(desk);
            api.endpoints().forEach(one -> routes.put(one.path(), new TreeSet<>(one.parameters())));
            api.searches().forEach(one -> routes.put(one.path(), new TreeSet<>(one.parameters())));
        }
        return routes;
    }

    @Test
    void no_request_is_answered_with_a_fault_of_the_server() {
        List<String> faults = new ArrayList<>();
        int wrong = 0;
        for (Map.Entry<String, Set<String>> route : routes().entrySet()) {
            for (int i = 0; i < EACH; i++) {
                String target = target(route.getKey(), List.copyOf(route.getValue()));
                String answer = Client.rawGet(target);
                int status = answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
                if (status == 0 || status >= 500 || answer.contains("\r\nSet-Cookie")) {
                    faults.add(target + "\n" + answer);
                } else if (status >= 400) {
                    wrong++;
                    if (!answer.contains("application/problem+json")) {
                        faults.add(target + "\n" + answer);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(wrong).isGreaterThan(100);
    }

    private String target(String path, List<String> parameters) {
        String filled = "/api/v1" + path.replaceAll("\\{[a-z]+}", encoded(any()).replace("+", "%20"));
        List<String> query = new ArrayList<>();
        boolean mostlyRight = random.nextInt(3) > 0;
        for (String name : parameters) {
            if (mostlyRight && name.equals("case")) {
                query.add("case=grenada-1983");
            } else if (name.equals("within")) {
                query.add("within=1");
            } else if (random.nextInt(3) == 0) {
                query.add(name + "=" + encoded(any()));
            }
        }
        if (random.nextInt(8) == 0) {
            query.add(encoded(any()) + "=" + encoded(any()));
        }
        if (random.nextInt(12) == 0) {
            query.add("%" + (char) ('a' + random.nextInt(26)));
        }
        return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
    }

    private String any() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
