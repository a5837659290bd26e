package cynosure.events.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds out what a file is worth that was being written when everything stopped.
///
/// A frame says what was safe when it was written. So what is missing up to there has rotted, and
/// what is missing after it was torn. Whole entries after it are kept, for they may have been
/// answered for: whether their fsync came back, nobody wrote down any more.
final class Recovery {

    private final FileName name;
    private final byte[] bytes;
    private final int filled;
    private final long safe;
    private final List<Kept> unproven = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    private long last;
    private int end;

    private Recovery(FileName name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.filled = Frames.filled(bytes);
        this.last = name.first() - 1;
        this.safe = mostSafe();
    }

    static Recovery of(FileName name, byte[] bytes) {
        Recovery recovery = new Recovery(name, bytes);
        recovery.walk();
        return recovery;
    }

    /// The number up to which everything is known to have been safe.
    long safe() {
        return safe;
    }

    /// Whole entries beyond what is known to have been safe, without a gap.
    List<Kept> unproven() {
        return unproven;
    }

    Found found() {
        return new Found(damages, name.toString(), Math.max(0, filled - end));
    }

    private long mostSafe() {
        Frames frames = new Frames(bytes, name.salt());
        long most = last;
        long seen = last;
        for (Frame frame = frames.next(seen); frame != null; frame = frames.next(seen)) {
            seen = frame.number();
            most = Math.max(most, frame.safe());
        }
        return most;
    }

    private void walk() {
        Frames frames = new Frames(bytes, name.salt());
        @Nullable Frame frame = frames.next(last);
        while (frame != null && reached(frame, frames.passedOver())) {
            end = frame.end();
            if (!frame.isMark()) {
                last = frame.number();
                if (last > safe) {
                    unproven.add(frame.kept(bytes));
                }
            }
            frame = frames.next(last);
        }
        if (last < safe) {
            int rest = Math.max(0, filled - end);
            damages.add(new Damage(name.toString(), end, rest, last + 1, safe));
            last = safe;
            end = bytes.length;
        }
    }

    /// Notes what lies before the frame; false when that was never safe, and all ends there. A mark
    /// that was torn hides nothing.
    private boolean reached(Frame frame, int passedOver) {
        long before = frame.isMark() ? frame.number() : frame.number() - 1;
        if (before > last && last >= safe) {
            return false;
        }
        if (passedOver > 0 && (before > last || frame.number() <= safe)) {
            long lost = Math.min(before, safe);
            damages.add(new Damage(name.toString(), end, passedOver, last + 1, lost));
            last = Math.max(last, lost);
        }
        return before <= last;
    }
}
