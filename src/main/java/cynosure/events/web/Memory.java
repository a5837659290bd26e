package cynosure.events.web;

import java.util.concurrent.Semaphore;

/// How much of what is being sent may be in memory at once. Beyond it senders are asked to come
/// back, rather than all of them suffering.
final class Memory {

    /// At least one body of the largest kind fits, packed and unpacked.
    private static final long LEAST = 48L << 20;

    private static final long MOST = 1L << 30;
    private static final int KILOBYTE = 1024;

    private final Semaphore kilobytes;

    private Memory(long bytes) {
        this.kilobytes = new Semaphore((int) (bytes / KILOBYTE));
    }

    /// A sixteenth of what there is.
    static Memory usual() {
        return of(Math.clamp(Runtime.getRuntime().maxMemory() / 16, LEAST, MOST));
    }

    static Memory of(long bytes) {
        return new Memory(bytes);
    }

    Share share() {
        return new Share();
    }

    /// What one request holds, until it is answered.
    final class Share implements AutoCloseable {

        private int held;

        /// Takes this much more; false when there is none left.
        boolean take(int bytes) {
            int wanted = Math.ceilDiv(bytes, KILOBYTE);
            boolean taken = kilobytes.tryAcquire(wanted);
            held += taken ? wanted : 0;
            return taken;
        }

        @Override
        public void close() {
            kilobytes.release(held);
            held = 0;
        }
    }
}
