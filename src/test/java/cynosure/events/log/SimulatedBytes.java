package cynosure.events.log;

import java.util.Arrays;
import java.util.Random;

/// The bytes of a simulated file: as programs read them, and as they would be after a power cut.
final class SimulatedBytes {

    private static final int SECTOR = 64;

    private byte[] seen = new byte[0];
    private byte[] safe = new byte[0];
    private int dirtyFrom;
    private int dirtyUntil;

    /// Writes at this place, over what stands there or beyond the end.
    void write(int at, byte[] bytes, int count) {
        seen = Arrays.copyOf(seen, Math.max(seen.length, at + count));
        System.arraycopy(bytes, 0, seen, at, count);
        dirtyFrom = dirtyUntil == dirtyFrom ? at : Math.min(dirtyFrom, at);
        dirtyUntil = Math.max(dirtyUntil, at + count);
    }

    /// Cuts off what lies beyond; without a force that, too, may be undone by a power cut.
    void cut(int length) {
        seen = Arrays.copyOf(seen, Math.min(seen.length, length));
        dirtyUntil = Math.min(dirtyUntil, seen.length);
        dirtyFrom = Math.min(dirtyFrom, dirtyUntil);
    }

    /// What was written since the last time is safe. All else counts as written for the machine,
    /// whether or not it is.
    void force() {
        byte[] now = Arrays.copyOf(safe, seen.length);
        System.arraycopy(seen, dirtyFrom, now, dirtyFrom, dirtyUntil - dirtyFrom);
        safe = now;
        clean();
    }

    /// Some of it is safe, the rest is not, and is never tried again.
    void forceFails(Random random) {
        safe = some(random);
        clean();
    }

    void powerIsBack(Random random) {
        seen = some(random);
        safe = seen.clone();
        clean();
    }

    private void clean() {
        dirtyFrom = 0;
        dirtyUntil = 0;
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
        return copy;
    }

    /// What is safe, and of the rest some sectors, whole or torn, with zeros or rubbish between.
    private byte[] some(Random random) {
        int length = Math.max(safe.length, seen.length);
        byte[] left = Arrays.copyOf(safe, length);
        int end = safe.length;
        int chance = random.nextInt(3);
        boolean rubbish = random.nextBoolean();
        for (int from = dirtyFrom; from < dirtyUntil; ) {
            int until = Math.min(dirtyUntil, (from / SECTOR + 1) * SECTOR);
            boolean kept = chance == 2 || chance == 1 && random.nextBoolean();
            int torn = random.nextInt(4) == 0 ? from + random.nextInt(until - from) : until;
            if (kept) {
                System.arraycopy(seen, from, left, from, torn - from);
                end = Math.max(end, torn);
            } else if (rubbish) {
                byte[] any = new byte[until - from];
                random.nextBytes(any);
                System.arraycopy(any, 0, left, from, any.length);
            }
            from = until;
        }
        if (seen.length < safe.length && random.nextBoolean()) {
            return Arrays.copyOf(left, seen.length);
        }
        return random.nextBoolean() ? left : Arrays.copyOf(left, end);
    }
}
