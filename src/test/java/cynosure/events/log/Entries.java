package cynosure.events.log;

import java.nio.ByteBuffer;

/// Entries that tests know again.
final class Entries {

    private Entries() {}

    static Entry entry(int id, int bytes) {
        return new Entry((byte) 1, ByteBuffer.allocate(bytes).putInt(id).array());
    }

    static int id(Kept kept) {
        return ByteBuffer.wrap(kept.entry().payload()).getInt();
    }
}
