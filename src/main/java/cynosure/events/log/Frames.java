package cynosure.events.log;

import org.jspecify.annotations.Nullable;

/// The frames in the bytes of a file, one after the other. What is none is passed over until there
/// is one again that can stand there: its number must fit into the bytes that were passed over.
final class Frames {

    private final byte[] bytes;
    private final long salt;
    private final int filled;
    private int at;
    private int passedOver;

    Frames(byte[] bytes, long salt) {
        this.bytes = bytes;
        this.salt = salt;
        this.filled = filled(bytes);
    }

    /// How many bytes there are before the zeros at the end, which are room that was kept. The last
    /// entry may end in zeros of its own, but none begins there.
    static int filled(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        return end;
    }

    /// The next whole frame; null when there is none.
    ///
    /// @param last the number of the entry before
    @Nullable Frame next(long last) {
        int start = at;
        int place = start;
        while (place < filled && place <= bytes.length - Frame.HEAD) {
            Frame frame = Frame.at(bytes, place, salt);
            if (frame == null || !fits(frame, last, place - start)) {
                place++;
            } else if (frame.whole(bytes)) {
                passedOver = place - start;
                at = frame.end();
                return frame;
            } else if (frame.length() > bytes.length - place - Frame.HEAD) {
                break;
            } else {
                place = frame.end();
            }
        }
        passedOver = Math.max(0, filled - start);
        return null;
    }

    /// Where the frame ends that was answered last.
    int at() {
        return at;
    }

    /// How many bytes before that frame were none, or, when there was no frame, to the end.
    int passedOver() {
        return passedOver;
    }

    private static boolean fits(Frame frame, long last, int bytesBetween) {
        long between = frame.number() - last - (frame.isMark() ? 0 : 1);
        return between >= 0 && between <= bytesBetween / Frame.HEAD;
    }
}
