package cynosure.events.log;

import java.io.IOException;
import java.nio.ByteBuffer;

/// A file of nothing that keeps room on the disk.
///
/// When the disk fills up, the file goes, and with the room it leaves everything that is under way
/// can end: the database, the flush. From then on nothing new is taken, until there is room enough
/// for the file as well, and some to spare, so that it does not come and go.
final class Reserve {

    static final String NAME = "reserve";

    private final Disk disk;
    private final LogSettings settings;
    private boolean held;

    Reserve(Disk disk, LogSettings settings) throws IOException {
        this.disk = disk;
        this.settings = settings;
        this.held =
                settings.reserve() == 0
                        || disk.names().contains(NAME) && disk.size(NAME) == settings.reserve();
    }

    /// Whether so many bytes can be taken.
    boolean leaves(long bytes) throws IOException {
        long needed = settings.floor() + bytes;
        if (held) {
            if (disk.usable() < needed) {
                giveUp();
            }
        } else if (disk.usable() >= needed + settings.reserve() + settings.floor()) {
            take();
        }
        return held;
    }

    /// Whether so many bytes can be kept free for later without coming near the end of the disk.
    boolean spares(long bytes) throws IOException {
        return held && disk.usable() >= settings.floor() + 2 * bytes;
    }

    void giveUp() {
        held = false;
        try {
            disk.delete(NAME);
        } catch (IOException stays) {
            // What can't be given up keeps its room, and is taken for what it is later.
        }
    }

    private void take() throws IOException {
        disk.delete(NAME);
        if (settings.reserve() > 0) {
            try (LogFile file = disk.create(NAME)) {
                fill(file);
                file.force();
            } catch (IOException full) {
                giveUp();
                throw full;
            }
        }
        held = true;
    }

    /// Not zeros: some disks keep no room for those.
    private void fill(LogFile file) throws IOException {
        byte[] block = new byte[(int) Math.min(settings.reserve(), 1 << 16)];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) (i * 31 + (i >> 8));
        }
        for (long left = settings.reserve(); left > 0; left -= block.length) {
            file.append(ByteBuffer.wrap(block, 0, (int) Math.min(left, block.length)));
        }
    }
}
