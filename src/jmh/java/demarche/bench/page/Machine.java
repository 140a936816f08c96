package demarche.bench.page;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Where and when something was measured.
 *
 * @param load of the last minute when it was described: how many others wanted the cores
 */
public record Machine(
        String date, int cores, String processor, long memoryGib, String system, String java, double load) {

    /** This one, now. */
    public static Machine here() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                LocalDate.now().toString(),
                Runtime.getRuntime().availableProcessors(),
                processorModel(),
                Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
                System.getProperty("os.name") + " "
                        + System.getProperty("os.version").replaceFirst("-.*", "") + " ("
                        + System.getProperty("os.arch") + ")",
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                Math.round(system.getSystemLoadAverage() * 10) / 10.0);
    }

    /** As Linux tells it; the architecture elsewhere. */
    private static String processorModel() {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc/cpuinfo"));
            return lines.stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
