package demarche.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * A load test, no unit test: opens the workbench in a process of its own and lets many users move sliders at once, each with a
 * state of levers of their own, so that few ask the same. Run it as it stands, with no build:
 * {@code java src/test/java/demarche/web/SliderUsers.java [USERS [SECONDS [MILLISECONDS_BETWEEN_MOVES]]]}.
 */
public final class SliderUsers {
    private static final String CASE = "ukraine-annexation-2022";
    private static final Map<String, int[]> LEVERS = Map.of(
            "escalation=%d@initiator", new int[] {0, 5, 1},
            "nuclear-threat=%d@initiator", new int[] {0, 4, 1},
            "oil-price=%d", new int[] {-50, 200, 10},
            "gas-price=%d", new int[] {-50, 200, 10},
            "secondary-sanctions=%d", new int[] {0, 3, 1});

    private SliderUsers() {}

    /** Runs the test and prints what came of it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int users = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        int between = args.length > 2 ? Integer.parseInt(args[2]) : 1000;
        long start = System.nanoTime();
        Process server = new ProcessBuilder("./demarche", "serve", "--port", "0", "--case", CASE)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String address = out.readLine();
            System.out.printf("ready after %.2f s at %s%n", (System.nanoTime() - start) * 1e-9, address);
            load(address, users, Math.min(10, seconds), between, server.pid());
            System.out.println("warm; now it counts");
            load(address, users, seconds, between, server.pid());
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void load(String address, int users, int seconds, int between, long pid)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        LongAdder errors = new LongAdder();
        LongAdder bytes = new LongAdder();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            Random random = new Random(user);
            Thread thread = new Thread(() -> move(address, client, random, between, end, times, errors, bytes));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        List<Long> sorted = times.stream().sorted().toList();
        System.out.printf(
                "%d users, a move every %d ms, %d s: %d answers, %.0f a second, %d errors, %.1f kB each%n",
                users,
                between,
                seconds,
                sorted.size(),
                sorted.size() / (double) seconds,
                errors.sum(),
                bytes.sum() / 1000.0 / Math.max(1, sorted.size()));
        System.out.printf(
                "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms; memory of the server %s%n",
                percentile(sorted, 0.5),
                percentile(sorted, 0.95),
                percentile(sorted, 0.99),
                percentile(sorted, 1),
                memory(pid));
    }

    private static void move(
            String address,
            HttpClient client,
            Random random,
            int between,
            long end,
            List<Long> times,
            LongAdder errors,
            LongAdder bytes) {
        Map<String, Integer> turned = new LinkedHashMap<>();
        List<String> levers = LEVERS.keySet().stream().sorted().toList();
        try {
            Thread.sleep(random.nextInt(between + 1));
            while (System.nanoTime() < end) {
                String lever = levers.get(random.nextInt(levers.size()));
                int[] range = Objects.requireNonNull(LEVERS.get(lever));
                turned.put(lever, range[0] + range[2] * random.nextInt((range[1] - range[0]) / range[2] + 1));
                String query = turned.entrySet().stream()
                        .map(one -> "&set="
                                + URLEncoder.encode(
                                        String.format(one.getKey(), one.getValue()), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
                long start = System.nanoTime();
                HttpResponse<InputStream> answer = client.send(
                        HttpRequest.newBuilder(
                                        URI.create(address + "api/v1/assess?detail=positions&case=" + CASE + query))
                                .header("Accept-Encoding", "gzip")
                                .timeout(Duration.ofSeconds(30))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
                bytes.add(answer.body().readAllBytes().length);
                if (answer.statusCode() == 200) {
                    times.add(System.nanoTime() - start);
                } else {
                    System.err.println(answer.statusCode() + " " + query);
                    errors.increment();
                }
                Thread.sleep(between / 2 + random.nextInt(between + 1));
            }
        } catch (IOException e) {
            errors.increment();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double percentile(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) * 1e-6;
    }

    private static String memory(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("\\s+", " "))
                        .collect(Collectors.joining(", "))
                : "unknown";
    }
}
