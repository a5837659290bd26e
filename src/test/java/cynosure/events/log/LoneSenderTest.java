package cynosure.events.log;

import static cynosure.events.log.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever comes alone writes without the help of the thread that writes for many.
class LoneSenderTest {

    private static final LogSettings SMALL =
            new LogSettings(20_000, 8_000, 3_000, 9_000, 500, 0, 0);

    @TempDir Path folder;

    @Test
    void who_is_alone_forces_by_itself_and_a_crowd_lets_one_thread_do_it() throws Exception {
        Forcing forcing = new Forcing();
        GatedDisk disk = new GatedDisk(FolderDisk.at(folder), forcing, new AtomicInteger());
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
                EventLog log = open(disk)) {
            log.append(List.of(entry(0, 20)));
            log.append(List.of(entry(1, 20)));
            assertThat(forcing.threads).containsExactly(Thread.currentThread());

            forcing.drainPermits();
            List<Future<Receipt>> receipts = new ArrayList<>();
            for (int i = 2; i < 10; i++) {
                int id = i;
                receipts.add(senders.submit(() -> log.append(List.of(entry(id, 20)))));
            }
            while (log.waiting() < 7) {
                Thread.onSpinWait();
            }
            forcing.threads.clear();
            forcing.release(1_000);
            for (Future<Receipt> receipt : receipts) {
                assertThat(receipt.get()).isInstanceOf(Receipt.Durable.class);
            }
            assertThat(forcing.threads)
                    .hasSize(2)
                    .extracting(Thread::getName)
                    .contains("event-log");
        }
    }

    @Test
    void who_is_interrupted_while_writing_is_answered_for_all_the_same() throws Exception {
        Forcing forcing = new Forcing();
        GatedDisk disk = new GatedDisk(FolderDisk.at(folder), forcing, new AtomicInteger());
        int heard = 0;
        try (EventLog log = open(disk)) {
            for (int id = 0; id < 60; id++) {
                forcing.interrupts = id % 3 == 0;
                assertThat(log.append(List.of(entry(id, 20))))
                        .isEqualTo(new Receipt.Durable(id + 1));
                heard += Thread.interrupted() ? 1 : 0;
            }
        }
        assertThat(heard).isEqualTo(20);
        try (EventLog log = open(FolderDisk.at(folder))) {
            assertThat(log.found().damages()).isEmpty();
            assertThat(EventLogTest.read(log, 0).stream().map(Entries::id))
                    .containsExactlyElementsOf(IntStream.range(0, 60).boxed().toList());
        }
    }

    private static EventLog open(Disk disk) throws IOException {
        return EventLog.open(disk, SMALL, () -> 42, 0);
    }

    /// A gate that stands open at first, and knows which threads force. The next one of them can be
    /// interrupted, just before.
    private static final class Forcing extends Semaphore {

        private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

        private boolean interrupts;

        private Forcing() {
            super(1_000);
        }

        @Override
        public void acquireUninterruptibly() {
            super.acquireUninterruptibly();
            threads.add(Thread.currentThread());
            if (interrupts) {
                interrupts = false;
                Thread.currentThread().interrupt();
            }
        }
    }
}
