package cynosure.events.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// A real folder.
public final class FolderDisk implements Disk {

    private static final boolean FOLDERS_CAN_BE_FORCED =
            !System.getProperty("os.name").startsWith("Windows");

    private final Path folder;
    private final FileStore store;

    private FolderDisk(Path folder) throws IOException {
        this.folder = folder;
        this.store = Files.getFileStore(folder);
    }

    /// The folder, made when it is missing.
    public static FolderDisk at(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new FolderDisk(folder);
    }

    @Override
    public LogFile create(String name) throws IOException {
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(name),
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.WRITE);
            return new Written(channel);
        } catch (IOException e) {
            throw DiskFull.orAsItIs(e);
        }
    }

    @Override
    public void read(String name, long from, ByteBuffer into) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(name))) {
            long at = from;
            int count = 0;
            while (into.hasRemaining() && count >= 0) {
                count = channel.read(into, at);
                at += count;
            }
        }
    }

    @Override
    public long size(String name) throws IOException {
        return Files.size(folder.resolve(name));
    }

    @Override
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    @Override
    public void force() throws IOException {
        if (FOLDERS_CAN_BE_FORCED) {
            try (FileChannel channel = FileChannel.open(folder)) {
                channel.force(true);
            }
        }
    }

    @Override
    public long usable() throws IOException {
        return store.getUsableSpace();
    }

    /// Bytes are handed over a megabyte at a time: for each size Java keeps a buffer of its own.
    private static final class Written implements LogFile {

        private static final int AT_ONCE = 1 << 20;
        private static final ByteBuffer ZEROS =
                ByteBuffer.allocateDirect(AT_ONCE).asReadOnlyBuffer();

        private final FileChannel channel;
        private long end;
        private long length;

        private Written(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void append(ByteBuffer bytes) throws IOException {
            end = write(end, bytes);
        }

        @Override
        public void ahead(int bytes) throws IOException {
            ByteBuffer zeros = ZEROS.duplicate();
            long from = end;
            for (int left = bytes; left > 0; left -= zeros.limit()) {
                from = write(from, zeros.clear().limit(Math.min(left, zeros.capacity())));
            }
        }

        private long write(long from, ByteBuffer bytes) throws IOException {
            long at = from;
            try {
                int limit = bytes.limit();
                while (bytes.position() < limit) {
                    bytes.limit(Math.min(limit, bytes.position() + AT_ONCE));
                    at += channel.write(bytes, at);
                }
                return at;
            } catch (IOException e) {
                throw DiskFull.orAsItIs(e);
            } finally {
                length = Math.max(length, at);
            }
        }

        @Override
        public void force() throws IOException {
            try {
                channel.force(false);
            } catch (IOException e) {
                throw DiskFull.orAsItIs(e);
            }
        }

        @Override
        public void close() throws IOException {
            try (channel) {
                if (length > end) {
                    channel.truncate(end);
                }
            }
        }
    }
}
