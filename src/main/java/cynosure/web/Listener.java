package cynosure.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// One open page. One that reads too slowly is let go: it comes back by itself and catches up.
final class Listener {

    private static final int WAITING_MAX = 256;
    private static final int HEARTBEAT_SECONDS = 15;
    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);
    private static final Nudge END = new Nudge(-1, java.util.List.of());

    private final String id;
    private final BlockingQueue<Nudge> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
    private volatile boolean gone;

    Listener(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    void tell(Nudge nudge) {
        if (!waiting.offer(nudge)) {
            close();
        }
    }

    void close() {
        gone = true;
        waiting.clear();
        waiting.offer(END);
    }

    /// Ends when the browser goes away, which is how most streams end and no failure.
    void writeUntilGone(OutputStream out) {
        try {
            out.write(HEARTBEAT);
            out.flush();
            while (!gone) {
                Nudge nudge = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                if (nudge == END) {
                    return;
                }
                out.write(nudge == null ? HEARTBEAT : nudge.frame());
                out.flush();
            }
        } catch (IOException away) {
            gone = true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
