package cynosure.events.log;

import java.util.Arrays;
import java.util.Random;

/// The bytes of a simulated file: as programs read them, and as they would be after a power cut.
final class SimulatedBytes {

    private static final int SECTOR = 64;

    private byte[] seen = new byte[0];
    private byte[] safe = new byte[0];
    private int clean;

    void append(byte[] bytes, int count) {
        int from = seen.length;
        seen = Arrays.copyOf(seen, from + count);
        System.arraycopy(bytes, 0, seen, from, count);
    }

    /// From where on bytes count as written is known to the machine, whether or not they are.
    void force() {
        byte[] now = seen.clone();
        System.arraycopy(Arrays.copyOf(safe, clean), 0, now, 0, clean);
        safe = now;
        clean = seen.length;
    }

    /// Some of it is safe, the rest is not, and is never tried again.
    void forceFails(Random random) {
        safe = some(random);
        clean = seen.length;
    }

    void powerIsBack(Random random) {
        seen = some(random);
        safe = seen.clone();
        clean = seen.length;
    }

    byte[] all() {
        return seen.clone();
    }

    int length() {
        return seen.length;
    }

    void flip(int bit) {
        seen[bit / 8] ^= (byte) (1 << bit % 8);
        safe = seen.clone();
    }

    SimulatedBytes copy() {
        SimulatedBytes copy = new SimulatedBytes();
        copy.seen = seen.clone();
        copy.safe = seen.clone();
        copy.clean = seen.length;
        return copy;
    }

    /// What is safe, and of the rest some sectors, whole or torn, with zeros or rubbish between.
    private byte[] some(Random random) {
        int length = Math.max(safe.length, seen.length);
        byte[] left = Arrays.copyOf(safe, length);
        int end = safe.length;
        int chance = random.nextInt(3);
        boolean rubbish = random.nextBoolean();
        for (int from = Math.min(clean, seen.length); from < seen.length; ) {
            int until = Math.min(seen.length, (from / SECTOR + 1) * SECTOR);
            boolean kept = chance == 2 || chance == 1 && random.nextBoolean();
            int torn = random.nextInt(4) == 0 ? from + random.nextInt(until - from) : until;
            if (kept) {
                System.arraycopy(seen, from, left, from, torn - from);
                end = torn;
            } else if (rubbish) {
                byte[] any = new byte[until - from];
                random.nextBytes(any);
                System.arraycopy(any, 0, left, from, any.length);
            }
            from = until;
        }
        return random.nextBoolean() ? left : Arrays.copyOf(left, end);
    }
}
