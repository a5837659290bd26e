package cynosure.events.log;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/// The log: whoever appends is answered when the entries are on the disk.
///
/// While one group is being forced the next one gathers, so a slow disk makes large groups rather
/// than long queues. Meant for many virtual threads that wait; one thread writes.
public final class EventLog implements AutoCloseable {

    private final Disk disk;
    private final LogSettings settings;
    private final Journal journal;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final ArrayDeque<Sent> waiting = new ArrayDeque<>();
    private final Thread writer;
    private long waitingBytes;
    private boolean closed;

    /// Entries that somebody wants kept together, and the answer to come.
    private record Sent(List<Entry> entries, long bytes, CompletableFuture<Receipt> receipt) {}

    private EventLog(Disk disk, LogSettings settings, Journal journal) {
        this.disk = disk;
        this.settings = settings;
        this.journal = journal;
        this.writer = Thread.ofPlatform().name("event-log").daemon().start(this::write);
    }

    /// Opens the log on this disk, and looks at what a crash has left of it.
    ///
    /// @param salts random numbers that nobody can guess
    /// @param flushed the last entry that is safe elsewhere; the log counts on from there even if
    ///   its own files were lost
    public static EventLog open(Disk disk, LogSettings settings, LongSupplier salts, long flushed)
            throws IOException {
        return new EventLog(disk, settings, new Journal(disk, settings, salts, flushed));
    }

    /// What was found when the log was opened.
    public Found found() {
        return journal.found();
    }

    /// The number of the last entry that is safe.
    public long last() {
        return journal.extent().synced();
    }

    /// How many senders wait for their answer in the queue.
    public int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /// Keeps these entries, and comes back when they are on the disk or when they can't be kept.
    public Receipt append(List<Entry> entries) {
        if (entries.isEmpty()) {
            return new Receipt.Durable(last());
        }
        long bytes = 0;
        for (Entry entry : entries) {
            if (entry.payload().length > settings.entryMax()) {
                return new Receipt.Refused(Receipt.Why.TOO_LARGE);
            }
            bytes += Frame.HEAD + entry.payload().length;
        }
        Sent sent = new Sent(List.copyOf(entries), bytes, new CompletableFuture<>());
        lock.lock();
        try {
            if (closed) {
                return new Receipt.Refused(Receipt.Why.CLOSED);
            }
            if (waitingBytes + bytes > settings.waitingMax()) {
                return new Receipt.Refused(Receipt.Why.BUSY);
            }
            waiting.add(sent);
            waitingBytes += bytes;
            arrived.signal();
        } finally {
            lock.unlock();
        }
        return sent.receipt().join();
    }

    /// Reads on after this entry.
    public LogReader after(long number) {
        return new LogReader(disk, journal::extent, number);
    }

    /// Begins a new file: what stands in the log by now can be released as a whole.
    public void turn() throws IOException {
        journal.turn();
    }

    /// Deletes what nobody needs any more: whole files of entries up to this one.
    public void release(long through) throws IOException {
        journal.release(through);
    }

    /// Takes nothing more, writes what waits, and ends.
    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            closed = true;
            arrived.signal();
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        journal.close();
    }

    private void write() {
        List<Sent> group = next();
        while (!group.isEmpty()) {
            answer(group, commit(group));
            if (waiting() == 0) {
                journal.mark();
            }
            group = next();
        }
    }

    private Receipt commit(List<Sent> group) {
        try {
            return journal.commit(group.stream().flatMap(sent -> sent.entries().stream()).toList());
        } catch (RuntimeException | Error unforeseen) {
            journal.giveUp();
            return new Receipt.Refused(Receipt.Why.FAILED);
        }
    }

    private static void answer(List<Sent> group, Receipt all) {
        switch (all) {
            case Receipt.Refused refused -> group.forEach(sent -> sent.receipt().complete(refused));
            case Receipt.Durable(long last) -> {
                long number = last;
                for (Sent sent : group.reversed()) {
                    sent.receipt().complete(new Receipt.Durable(number));
                    number -= sent.entries().size();
                }
            }
        }
    }

    /// Waits for the next group; empty when the log is closed and nothing waits.
    private List<Sent> next() {
        List<Sent> group = new ArrayList<>();
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                arrived.awaitUninterruptibly();
            }
            long bytes = 0;
            while (!waiting.isEmpty()
                    && (group.isEmpty()
                            || bytes + waiting.getFirst().bytes() <= settings.groupMax())) {
                Sent sent = waiting.removeFirst();
                bytes += sent.bytes();
                group.add(sent);
            }
            waitingBytes -= bytes;
        } finally {
            lock.unlock();
        }
        return group;
    }
}
