package cynosure.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// One open page. What it has not read yet waits here, each subject once: a page that reads slowly
/// gets the latest of everything, and holds up nobody.
///
/// A message goes out at once after a quiet moment; in a rush, what comes within [#REST_MILLIS]
/// travels together. Only the last of what travels together has an id: a connection that breaks in
/// between leaves the page with the version it had before, so that it is told again.
final class Listener {

    static final int REST_MILLIS = 40;
    private static final int WAITING_MAX = 512;
    private static final int HEARTBEAT_SECONDS = 15;
    private static final byte[] HEARTBEAT = bytes(":\n\n");
    private static final byte[] END_OF_MESSAGE = bytes("\n");

    private final String id;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private final Map<String, Nudge> waiting = new LinkedHashMap<>();
    private long version;
    private boolean gone;

    /// @param version what the page has seen
    Listener(String id, long version) {
        this.id = id;
        this.version = version;
    }

    String id() {
        return id;
    }

    /// What travels together, and the version of which the page has everything afterwards.
    record Batch(List<Nudge> nudges, long version) {

        void writeTo(OutputStream out) throws IOException {
            for (Iterator<Nudge> each = nudges.iterator(); each.hasNext(); ) {
                out.write(each.next().message());
                if (!each.hasNext()) {
                    out.write(bytes("id: " + version + "\n"));
                }
                out.write(END_OF_MESSAGE);
            }
        }
    }

    /// Everything that one version changed comes in one call. One that has fallen so far behind
    /// that too much waits is let go: it comes back by itself and catches up.
    void tell(long version, Collection<Nudge> nudges) {
        lock.lock();
        try {
            for (Nudge nudge : nudges) {
                waiting.remove(nudge.subject());
                waiting.put(nudge.subject(), nudge);
            }
            this.version = Math.max(this.version, version);
            gone |= waiting.size() > WAITING_MAX;
            told.signal();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            gone = true;
            told.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean gone() {
        lock.lock();
        try {
            return gone;
        } finally {
            lock.unlock();
        }
    }

    /// Takes what waits, which may be nothing.
    Batch take() {
        lock.lock();
        try {
            Batch batch = new Batch(List.copyOf(waiting.values()), version);
            waiting.clear();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /// Ends when the browser goes away, which is how most streams end and no failure.
    void writeUntilGone(OutputStream out) {
        try {
            out.write(HEARTBEAT);
            out.flush();
            while (awaitSomething()) {
                Batch batch = take();
                if (batch.nudges().isEmpty()) {
                    out.write(HEARTBEAT);
                }
                batch.writeTo(out);
                out.flush();
                TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
            }
        } catch (IOException away) {
            close();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /// Until something waits, or it is time for a sign of life; false at the end.
    private boolean awaitSomething() throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(HEARTBEAT_SECONDS);
            while (waiting.isEmpty() && !gone && left > 0) {
                left = told.awaitNanos(left);
            }
            return !gone;
        } finally {
            lock.unlock();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
