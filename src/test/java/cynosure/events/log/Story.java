package cynosure.events.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// What happens to a log by chance, from a seed: entries come, some are flushed, the program is
/// killed or stopped and started again. It remembers what was sent and what was answered for.
final class Story {

    static final LogSettings SMALL = new LogSettings(700, 400, 250, 4_000, 200, 64, 16);

    private final SimulatedDisk disk;
    private final Random random;
    private final Set<Long> sent = new HashSet<>();
    private final Map<Long, Long> answered = new HashMap<>();
    private long flushed;
    private int refused;

    Story(SimulatedDisk disk, long seed) {
        this.disk = disk;
        this.random = new Random(seed);
    }

    /// How many groups were refused.
    int refused() {
        return refused;
    }

    /// Lives through so many moments. The disk may end it with a power cut.
    void goOn(int moments) {
        Journal journal = open();
        for (int i = 0; i < moments; i++) {
            switch (random.nextInt(12)) {
                case 0, 1 -> journal.mark();
                case 2 -> flush(journal);
                case 3 -> journal = open();
                case 4 -> {
                    close(journal);
                    journal = open();
                }
                default -> append(journal, 1 + random.nextInt(4));
            }
        }
        close(journal);
    }

    /// What was answered for is there, what is there was sent, in order and once; then two more.
    void check() {
        read(open());
        Journal journal = open();
        append(journal, 2);
        read(journal);
        close(journal);
        read(open());
    }

    private Journal open() {
        while (true) {
            try {
                Journal journal = new Journal(disk, SMALL, random::nextLong, flushed);
                refuse(journal.found().damages().isEmpty(), "rot: " + journal.found());
                return journal;
            } catch (IOException again) {
                // The disk has failed; the next try finds it as it is now.
            }
        }
    }

    private void append(Journal journal, int count) {
        List<Entry> entries = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add((long) sent.size());
            entries.add(entry(sent.size()));
            sent.add((long) sent.size());
        }
        switch (journal.commit(entries)) {
            case Receipt.Durable durable -> {
                for (int i = 0; i < count; i++) {
                    answered.put(durable.last() - count + 1 + i, ids.get(i));
                }
            }
            case Receipt.Refused why -> refused++;
        }
    }

    private Entry entry(long id) {
        ByteBuffer payload = ByteBuffer.allocate(8 + random.nextInt(120));
        payload.putLong(id);
        while (payload.remaining() >= 4) {
            payload.putInt(0x43594C01);
        }
        return new Entry((byte) (1 + id % 100), payload.array());
    }

    private void flush(Journal journal) {
        try {
            Batch batch = new LogReader(disk, journal::extent, flushed).next(200);
            refuse(batch.damages().isEmpty(), "rot where there was none: " + batch.damages());
            flushed = batch.through();
            answered.keySet().removeIf(number -> number <= flushed);
            journal.release(flushed);
        } catch (IOException later) {
            // What could not be read now stays for the next time.
        }
    }

    private void close(Journal journal) {
        try {
            journal.close();
        } catch (IOException e) {
            // Nothing was answered for by this.
        }
    }

    private void read(Journal journal) {
        Map<Long, Long> found = new HashMap<>();
        try {
            LogReader reader = new LogReader(disk, journal::extent, flushed);
            long last = flushed;
            for (Batch batch = reader.next(300); last < batch.through(); batch = reader.next(300)) {
                refuse(batch.damages().isEmpty(), "rot where there was none: " + batch.damages());
                for (Kept kept : batch.entries()) {
                    refuse(kept.number() == ++last, "entry " + kept.number() + " after " + last);
                    found.put(last, ByteBuffer.wrap(kept.entry().payload()).getLong());
                }
                refuse(last == batch.through(), "through " + batch.through() + " at " + last);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        refuse(sent.containsAll(found.values()), "what was never sent");
        refuse(new HashSet<>(found.values()).size() == found.size(), "something twice");
        answered.forEach(
                (number, id) -> refuse(id.equals(found.get(number)), "entry " + number + " lost"));
    }

    private static void refuse(boolean right, String what) {
        if (!right) {
            throw new AssertionError(what);
        }
    }
}
