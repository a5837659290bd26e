package cynosure.events.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads the log on from some entry, only what is safe, and never past what is broken without
/// saying so.
///
/// It remembers in memory how far it has come. Whoever brings the entries elsewhere writes down
/// [Batch#through] there, together with them, and goes on after that number next time.
public final class LogReader {

    private final Disk disk;
    private final Supplier<Extent> extent;
    private long through;
    private @Nullable FileName file;
    private long offset;
    private long seen;

    LogReader(Disk disk, Supplier<Extent> extent, long after) {
        this.disk = disk;
        this.extent = extent;
        this.through = after;
    }

    /// The next entries, about so many bytes of them; none when all that is safe has been read.
    public Batch next(int bytes) throws IOException {
        List<Kept> entries = new ArrayList<>();
        List<Damage> damages = new ArrayList<>();
        Extent now = extent.get();
        while (through < now.synced() && entries.isEmpty()) {
            int place = now.holding(through + 1);
            FileName holding = now.files().get(place);
            if (holding.first() > through + 1) {
                long missing = Math.min(holding.first() - 1, now.synced());
                damages.add(new Damage(holding.toString(), 0, 0, through + 1, missing));
                through = missing;
            } else {
                enter(holding);
                read(holding, now.last(place), bytes, entries, damages);
            }
        }
        return new Batch(entries, damages, through);
    }

    private void enter(FileName holding) {
        if (!holding.equals(file)) {
            file = holding;
            offset = 0;
            seen = holding.first() - 1;
        }
    }

    /// Reads one stretch of the file: so many bytes, or all the rest where they are not enough to
    /// tell what is there.
    private void read(FileName name, long last, int bytes, List<Kept> entries, List<Damage> damages)
            throws IOException {
        long rest = Math.max(0, disk.size(name.toString()) - offset);
        boolean all = bytes >= rest;
        if (!walk(name, stretch(name, all ? rest : bytes), last, all, entries, damages)) {
            walk(name, stretch(name, rest), last, true, entries, damages);
        }
    }

    private byte[] stretch(FileName name, long bytes) throws IOException {
        ByteBuffer stretch = ByteBuffer.allocate(Math.toIntExact(bytes));
        disk.read(name.toString(), offset, stretch);
        return stretch.array();
    }

    /// False when nothing could be told without seeing more.
    private boolean walk(
            FileName name,
            byte[] bytes,
            long last,
            boolean all,
            List<Kept> entries,
            List<Damage> damages) {
        Frames frames = new Frames(bytes, name.salt());
        long start = offset;
        int good = 0;
        while (seen < last) {
            @Nullable Frame frame = frames.next(seen);
            long before = frame == null ? last : Math.min(last, before(frame));
            if (before > seen || frames.passedOver() > 0) {
                if (!all) {
                    return good > 0;
                }
                note(
                        new Damage(
                                name.toString(),
                                start + good,
                                frames.passedOver(),
                                seen + 1,
                                before),
                        damages);
                seen = Math.max(seen, before);
                through = Math.max(through, seen);
            }
            if (frame == null || frame.number() > last) {
                return true;
            }
            seen = frame.number();
            if (!frame.isMark() && seen > through) {
                entries.add(frame.kept(bytes));
                through = seen;
            }
            good = frame.end();
            offset = start + good;
        }
        return true;
    }

    private static long before(Frame frame) {
        return frame.isMark() ? frame.number() : frame.number() - 1;
    }

    /// What is lost was reported already if it lies before what was asked for.
    private void note(Damage damage, List<Damage> damages) {
        if (damage.lost() == 0 || damage.lastLost() > through) {
            damages.add(damage);
        }
    }
}
