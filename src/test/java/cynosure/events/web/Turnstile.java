package cynosure.events.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/// A port that hands everybody on to another one, and counts them.
final class Turnstile implements AutoCloseable {

    private final ServerSocket door;
    private final int behind;
    private final AtomicInteger through = new AtomicInteger();

    Turnstile(int behind) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.behind = behind;
        Thread.ofVirtual().name("turnstile").start(this::admit);
    }

    int port() {
        return door.getLocalPort();
    }

    /// How many came since this was asked last.
    int through() {
        return through.getAndSet(0);
    }

    private void admit() {
        try {
            while (true) {
                Socket guest = door.accept();
                Socket host = new Socket(InetAddress.getLoopbackAddress(), behind);
                through.incrementAndGet();
                Thread.ofVirtual().start(() -> carry(guest, host));
                Thread.ofVirtual().start(() -> carry(host, guest));
            }
        } catch (IOException closed) {
            // nobody comes any more
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // one of them hung up
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
