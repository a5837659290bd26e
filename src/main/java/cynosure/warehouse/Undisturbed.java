package cynosure.warehouse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Reads files that a database of this process has open.
///
/// Whoever closes a file makes the whole process lose its locks on it, the database's among them.
/// So what is opened here stays open until another file lies in its place.
public final class Undisturbed {

    private record Handle(@Nullable Object file, FileChannel channel) {}

    private static final Map<Path, Handle> HANDLES = new ConcurrentHashMap<>();

    private Undisturbed() {}

    /// Fills the buffer from this place on, as far as the file goes. Answers how many bytes it got.
    public static int read(Path file, long from, ByteBuffer into) throws IOException {
        FileChannel channel = handle(file.toAbsolutePath().normalize()).channel;
        int got = 0;
        int count = channel.read(into, from);
        while (count > 0) {
            got += count;
            count = into.hasRemaining() ? channel.read(into, from + got) : 0;
        }
        return got;
    }

    static void copy(Path from, Path to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
        try (FileChannel copy =
                FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long at = 0;
            for (int got = read(from, at, buffer); got > 0; got = read(from, at, buffer)) {
                at += got;
                buffer.flip();
                while (buffer.hasRemaining()) {
                    copy.write(buffer);
                }
                buffer.clear();
            }
        }
    }

    private static synchronized Handle handle(Path file) throws IOException {
        Object now = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        Handle known = HANDLES.get(file);
        if (known != null && Objects.equals(known.file, now)) {
            return known;
        }
        if (known != null) {
            known.channel.close();
        }
        Handle fresh = new Handle(now, FileChannel.open(file));
        HANDLES.put(file, fresh);
        return fresh;
    }
}
