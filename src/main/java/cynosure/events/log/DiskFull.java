package cynosure.events.log;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/// There is no room left on the disk, or none that we may use.
public final class DiskFull extends IOException {

    public DiskFull(String message) {
        super(message);
    }

    /// The same failure, known for what it is when it says that there is no room.
    static IOException orAsItIs(IOException failure) {
        String text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        boolean full =
                Stream.of("no space left", "not enough space", "quota exceeded")
                        .anyMatch(text::contains);
        return full ? new DiskFull(failure.getMessage()) : failure;
    }
}
