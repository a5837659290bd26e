package cynosure.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// A client that sends so many events a second, each batch when it is due, on many connections.
/// What is late because the connections are all waiting counts as late.
final class Pressure {

    private static final int BATCH = 100;
    private static final int CONNECTIONS = 128;

    private final String name;
    private final int aSecond;
    private final int batch;
    private final int connections;
    private final long[] nanos;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger later = new AtomicInteger();
    private final AtomicInteger other = new AtomicInteger();
    private final Set<Integer> accepted = ConcurrentHashMap.newKeySet();

    /// @param name what the ids of its events begin with
    Pressure(String name, int aSecond, int seconds) {
        this(name, aSecond, seconds, BATCH, CONNECTIONS);
    }

    /// @param batch how many events are in each request
    Pressure(String name, int aSecond, int seconds, int batch, int connections) {
        this.name = name;
        this.aSecond = aSecond;
        this.batch = batch;
        this.connections = connections;
        this.nanos = new long[aSecond / batch * seconds];
    }

    /// Sends all of it, and comes back when the last batch is answered.
    void put(int port, String door) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                threads.submit(() -> send(port, door, start));
            }
        }
    }

    String name() {
        return name;
    }

    long events() {
        return (long) nanos.length * batch;
    }

    long acceptedEvents() {
        return (long) accepted.size() * batch;
    }

    int batch() {
        return batch;
    }

    /// The numbers of the batches that were accepted.
    Set<Integer> accepted() {
        return accepted;
    }

    int later() {
        return later.get();
    }

    int other() {
        return other.get();
    }

    double millis(int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceilDiv((long) sorted.length * percent, 100) - 1)]
                / 1e6;
    }

    /// Of the batch that was due last.
    double lastMillis() {
        return nanos[nanos.length - 1] / 1e6;
    }

    private Void send(int port, String door, long start) throws IOException {
        try (Wire wire = new Wire(port)) {
            for (int number = next.getAndIncrement();
                    number < nanos.length;
                    number = next.getAndIncrement()) {
                long due = start + number * 1_000_000_000L * batch / aSecond;
                for (long left = due - System.nanoTime();
                        left > 0;
                        left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                answered(number, wire, door);
                nanos[number] = System.nanoTime() - due;
            }
        }
        return null;
    }

    private void answered(int number, Wire wire, String door) throws IOException {
        try {
            Wire.Answer answer = wire.post(door, body(number));
            if (answer.status() == 200) {
                accepted.add(number);
            } else if (answer.later()) {
                later.incrementAndGet();
            } else {
                other.incrementAndGet();
            }
        } catch (IOException broken) {
            other.incrementAndGet();
            wire.again();
        }
    }

    private String body(int number) {
        StringBuilder body = new StringBuilder(batch * 220).append('[');
        for (int i = 0; i < batch; i++) {
            int id = number * batch + i;
            body.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"")
                    .append(name)
                    .append('-')
                    .append(number)
                    .append('-')
                    .append(i)
                    .append("\",\"event\":\"event ")
                    .append(id % 40)
                    .append("\",\"user\":\"member-")
                    .append(id % 50_000)
                    .append("\",\"properties\":{\"learning_id\":\"L")
                    .append(id % 700)
                    .append("\",\"country\":\"DK\",\"plan\":\"team\",\"minutes\":")
                    .append(id % 90)
                    .append("}}");
        }
        return body.append(']').toString();
    }
}
