package cynosure.events.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/// The process that is killed: eight writers, each saying what it was answered for.
final class KilledWriter {

    private static final LogSettings SETTINGS =
            new LogSettings(40_000, 8_000, 10_000, 100_000, 1_000, 0, 0);

    private KilledWriter() {}

    public static void main(String[] args) throws IOException {
        EventLog log = open(Path.of(args[0]), 0);
        for (int writer = 0; writer < 8; writer++) {
            int first = Integer.parseInt(args[1]) + writer * 100_000;
            Thread.ofVirtual().start(() -> write(log, first));
        }
        while (true) {
            LockSupport.park();
        }
    }

    static EventLog open(Path folder, long flushed) throws IOException {
        return EventLog.open(
                FolderDisk.at(folder),
                SETTINGS,
                () -> ThreadLocalRandom.current().nextLong(),
                flushed);
    }

    private static void write(EventLog log, int first) {
        for (int id = first; id < first + 100_000; id++) {
            if (log.append(List.of(Entries.entry(id, 60))) instanceof Receipt.Durable) {
                synchronized (System.out) {
                    System.out.println(id + ".");
                    System.out.flush();
                }
            }
        }
    }
}
