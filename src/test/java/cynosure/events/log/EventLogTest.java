package cynosure.events.log;

import static cynosure.events.log.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLogTest {

    private static final LogSettings SMALL =
            new LogSettings(20_000, 8_000, 3_000, 9_000, 500, 0, 0);

    @TempDir Path folder;

    @Test
    void many_append_at_once_and_each_finds_its_entries_under_their_numbers() throws Exception {
        Map<Long, Integer> answered = new ConcurrentHashMap<>();
        try (EventLog log = open(FolderDisk.at(folder), LogSettings.usual(), 0)) {
            try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 500; i++) {
                    int id = i * 3;
                    senders.submit(() -> answered.putAll(send(log, id, 3)));
                }
            }
            assertThat(log.last()).isEqualTo(1_500);
        }
        try (EventLog log = open(FolderDisk.at(folder), LogSettings.usual(), 0)) {
            assertThat(log.found().damages()).isEmpty();
            assertThat(log.found().torn()).isZero();
            List<Kept> all = read(log, 0);
            assertThat(all)
                    .extracting(Kept::number)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 1_500).boxed().toList());
            assertThat(all).allMatch(kept -> answered.get(kept.number()) == Entries.id(kept));
        }
    }

    @Test
    void what_is_safe_elsewhere_is_gone_as_a_whole_once_a_new_file_was_begun() throws Exception {
        try (EventLog log = open(FolderDisk.at(folder), LogSettings.usual(), 0)) {
            log.turn();
            send(log, 0, 3);
            log.turn();
            log.turn();
            log.release(3);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(file -> file.toString().endsWith(".log")))
                        .hasSize(1)
                        .allMatch(file -> file.toFile().length() <= 29);
            }
            send(log, 9, 2);
            assertThat(read(log, 3)).extracting(Kept::number).containsExactly(4L, 5L);
            log.turn();
            log.release(5);
        }
        try (EventLog log = open(FolderDisk.at(folder), LogSettings.usual(), 5)) {
            assertThat(log.found().damages()).isEmpty();
            assertThat(log.last()).isEqualTo(5);
            send(log, 12, 1);
            assertThat(read(log, 5)).extracting(Kept::number).containsExactly(6L);
        }
    }

    @Test
    void whoever_comes_while_the_disk_is_busy_shares_the_next_force() throws Exception {
        GatedDisk disk = new GatedDisk(FolderDisk.at(folder));
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
                EventLog log = open(disk, SMALL, 0)) {
            List<Future<Receipt>> receipts = new ArrayList<>();
            receipts.add(senders.submit(one(log, 0)));
            awaitReached(disk);
            for (int i = 1; i <= 100; i++) {
                receipts.add(senders.submit(one(log, i)));
            }
            while (log.waiting() < 100) {
                Thread.onSpinWait();
            }
            assertThat(receipts).noneMatch(Future::isDone);

            disk.gate().release(1_000);

            for (Future<Receipt> receipt : receipts) {
                assertThat(receipt.get()).isInstanceOf(Receipt.Durable.class);
            }
            assertThat(disk.forces()).hasValue(2);
        }
    }

    @Test
    void more_than_may_wait_is_refused_and_nothing_that_waits_is_lost() throws Exception {
        GatedDisk disk = new GatedDisk(FolderDisk.at(folder));
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
                EventLog log = open(disk, SMALL, 0)) {
            List<Future<Receipt>> receipts = new ArrayList<>();
            receipts.add(senders.submit(one(log, 0)));
            awaitReached(disk);
            for (int i = 1; i <= 20; i++) {
                int id = i;
                receipts.add(senders.submit(() -> log.append(List.of(entry(id, 400)))));
            }
            while (log.waiting() < 20) {
                Thread.onSpinWait();
            }

            assertThat(log.append(List.of(entry(21, 450)))).isEqualTo(refused(Receipt.Why.BUSY));

            disk.gate().release(1_000);
            for (Future<Receipt> receipt : receipts) {
                assertThat(receipt.get()).isInstanceOf(Receipt.Durable.class);
            }
            assertThat(read(log, 0)).hasSize(21);
        }
    }

    @Test
    void an_entry_that_is_too_large_is_refused_alone_and_for_good() throws Exception {
        try (EventLog log = open(FolderDisk.at(folder), SMALL, 0)) {
            assertThat(log.append(List.of(entry(1, 8), entry(2, 501))))
                    .isEqualTo(refused(Receipt.Why.TOO_LARGE));
            assertThat(log.append(List.of())).isEqualTo(new Receipt.Durable(0));
            assertThat(log.append(List.of(entry(3, 500)))).isEqualTo(new Receipt.Durable(1));
        }
    }

    @Test
    void a_closed_log_takes_nothing_more() throws Exception {
        EventLog log = open(FolderDisk.at(folder), SMALL, 0);
        log.close();

        assertThat(log.append(List.of(entry(1, 8)))).isEqualTo(refused(Receipt.Why.CLOSED));
    }

    @Test
    void a_full_disk_refuses_before_it_writes_and_takes_again_when_there_is_room()
            throws Exception {
        SimulatedDisk disk = new SimulatedDisk(4);
        LogSettings settings = new LogSettings(2_000, 1_000, 300, 9_000, 500, 3_000, 500);
        List<Integer> answered = new ArrayList<>();
        try (EventLog log = open(disk, settings, 0)) {
            for (int round = 0; round < 50; round++) {
                int id = round * 1_000;
                disk.capacity(Long.MAX_VALUE);
                assertThat(log.append(List.of(entry(id, 200)))).isInstanceOf(Receipt.Durable.class);
                answered.add(id);
                assertThat(disk.names()).contains(Reserve.NAME);

                disk.capacity(Long.MAX_VALUE - disk.usable() + 700 + round * 40);
                Receipt receipt = log.append(List.of(entry(++id, 200)));
                while (receipt instanceof Receipt.Durable) {
                    answered.add(id);
                    receipt = log.append(List.of(entry(++id, 200)));
                }

                assertThat(receipt).isEqualTo(refused(Receipt.Why.FULL));
                assertThat(log.append(List.of(entry(id, 20)))).isEqualTo(refused(Receipt.Why.FULL));
                assertThat(disk.names()).doesNotContain(Reserve.NAME);
            }
            assertThat(read(log, 0)).extracting(Entries::id).isEqualTo(answered);
        }
    }

    @Test
    void a_disk_that_fills_up_while_it_is_written_to_loses_nothing_it_has_taken() throws Exception {
        SimulatedDisk disk = new SimulatedDisk(4);
        LogSettings settings = new LogSettings(2_000, 1_000, 50, 9_000, 500, 100, -10_000);
        try (EventLog log = open(disk, settings, 0)) {
            log.append(List.of(entry(1, 200)));
            disk.capacity(Long.MAX_VALUE - disk.usable() + 100);
            assertThat(log.append(List.of(entry(2, 200)))).isEqualTo(refused(Receipt.Why.FULL));
            disk.capacity(Long.MAX_VALUE);
            assertThat(log.append(List.of(entry(3, 200)))).isEqualTo(new Receipt.Durable(2));
            assertThat(read(log, 0)).extracting(Entries::id).containsExactly(1, 3);
        }
    }

    @Test
    void files_go_when_nobody_needs_them_and_numbers_go_on() throws Exception {
        FolderDisk disk = FolderDisk.at(folder);
        try (EventLog log = open(disk, SMALL, 0)) {
            for (int i = 0; i < 300; i++) {
                log.append(List.of(entry(i, 400)));
            }
            int files = disk.names().size();
            assertThat(files).isGreaterThan(4);
            log.release(150);
            assertThat(disk.names()).hasSizeBetween(2, files - 2);
            assertThat(read(log, 150)).hasSize(150);
            log.release(300);
            assertThat(disk.names()).hasSize(1);
        }
        try (EventLog log = open(disk, SMALL, 300)) {
            assertThat(log.append(List.of(entry(1, 8)))).isEqualTo(new Receipt.Durable(301));
        }
        for (String name : disk.names()) {
            disk.delete(name);
        }
        try (EventLog log = open(disk, SMALL, 301)) {
            assertThat(log.append(List.of(entry(1, 8)))).isEqualTo(new Receipt.Durable(302));
            assertThat(read(log, 301)).extracting(Kept::number).containsExactly(302L);
        }
    }

    private static void awaitReached(GatedDisk disk) {
        while (!disk.gate().hasQueuedThreads()) {
            Thread.onSpinWait();
        }
    }

    private static EventLog open(Disk disk, LogSettings settings, long flushed) throws IOException {
        return EventLog.open(disk, settings, () -> 42, flushed);
    }

    private static Callable<Receipt> one(EventLog log, int id) {
        return () -> log.append(List.of(entry(id, 20)));
    }

    private static Map<Long, Integer> send(EventLog log, int id, int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(id + i, 30));
        }
        long last = ((Receipt.Durable) log.append(entries)).last();
        Map<Long, Integer> answered = new HashMap<>();
        for (int i = 0; i < count; i++) {
            answered.put(last - count + 1 + i, id + i);
        }
        return answered;
    }

    static List<Kept> read(EventLog log, long after) throws IOException {
        LogReader reader = log.after(after);
        List<Kept> all = new ArrayList<>();
        Batch batch = reader.next(10_000);
        while (!batch.entries().isEmpty()) {
            assertThat(batch.damages()).isEmpty();
            all.addAll(batch.entries());
            batch = reader.next(10_000);
        }
        return all;
    }

    private static Receipt refused(Receipt.Why why) {
        return new Receipt.Refused(why);
    }
}
