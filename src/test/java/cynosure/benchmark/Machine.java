package cynosure.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// The machine the figures were taken on, and how busy it was with other things.
final class Machine {

    private Machine() {}

    static String words() {
        OperatingSystemMXBean system = system();
        return String.format(
                Locale.ENGLISH,
                "%d cores (%s), %d GB of memory, %s, Java %s; load average %.1f at the end of the run",
                system.getAvailableProcessors(),
                system.getArch(),
                system.getTotalMemorySize() >> 30,
                system.getName(),
                Runtime.version().feature(),
                system.getSystemLoadAverage());
    }

    /// All of its memory, in bytes.
    static long memory() {
        return system().getTotalMemorySize();
    }

    /// The most memory this process has had at once, in bytes.
    static long mostMemory() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static OperatingSystemMXBean system() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }
}
