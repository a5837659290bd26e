package cynosure.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/// The machine the figures were taken on, and how busy it was with other things.
final class Machine {

    private Machine() {}

    static String words() {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
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
}
