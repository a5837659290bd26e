package cynosure.events.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// A disk whose files are forced only when a test lets them, and which counts.
public record GatedDisk(Disk disk, Semaphore gate, AtomicInteger forces) implements Disk {

    public GatedDisk(Disk disk) {
        this(disk, new Semaphore(0), new AtomicInteger());
    }

    @Override
    public LogFile create(String name) throws IOException {
        LogFile file = disk.create(name);
        return name.equals(Reserve.NAME) ? file : new Gated(file);
    }

    @Override
    public void read(String name, long from, ByteBuffer into) throws IOException {
        disk.read(name, from, into);
    }

    @Override
    public long size(String name) throws IOException {
        return disk.size(name);
    }

    @Override
    public List<String> names() throws IOException {
        return disk.names();
    }

    @Override
    public void rename(String from, String to) throws IOException {
        disk.rename(from, to);
    }

    @Override
    public void delete(String name) throws IOException {
        disk.delete(name);
    }

    @Override
    public void force() throws IOException {
        disk.force();
    }

    @Override
    public long usable() throws IOException {
        return disk.usable();
    }

    private final class Gated implements LogFile {

        private final LogFile file;

        private Gated(LogFile file) {
            this.file = file;
        }

        @Override
        public void append(ByteBuffer bytes) throws IOException {
            file.append(bytes);
        }

        @Override
        public void ahead(int bytes) throws IOException {
            file.ahead(bytes);
        }

        @Override
        public void force() throws IOException {
            gate.acquireUninterruptibly();
            forces.incrementAndGet();
            file.force();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
