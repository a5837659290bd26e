package cynosure.events.log;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A disk as bad as disks may be: whatever was not forced can be lost, kept in another order or
/// torn when the power goes; a failed force loses bytes and calls them safe from then on; names
/// that were not forced come and go, each by itself.
final class SimulatedDisk implements Disk {

    private final Random random;
    private final List<Consumer<Map<String, SimulatedBytes>>> unsafeNames = new ArrayList<>();
    private Map<String, SimulatedBytes> names = new TreeMap<>();
    private Map<String, SimulatedBytes> safeNames = new TreeMap<>();
    private int operations;
    private int cutAt = -1;
    private int failFrom = -1;
    private int failUntil = -1;
    private long capacity = Long.MAX_VALUE;

    SimulatedDisk(long seed) {
        this.random = new Random(seed);
    }

    /// The power goes at this operation.
    SimulatedDisk cutAt(int operation) {
        cutAt = operation;
        return this;
    }

    /// These operations fail, the last one not included.
    SimulatedDisk failBetween(int from, int until) {
        failFrom = from;
        failUntil = until;
        return this;
    }

    void capacity(long bytes) {
        capacity = bytes;
    }

    int operations() {
        return operations;
    }

    /// What is left when the power is back.
    void powerIsBack() {
        Map<String, SimulatedBytes> left = new TreeMap<>(safeNames);
        for (Consumer<Map<String, SimulatedBytes>> change : unsafeNames) {
            if (random.nextBoolean()) {
                change.accept(left);
            }
        }
        unsafeNames.clear();
        left.values().forEach(bytes -> bytes.powerIsBack(random));
        names = left;
        safeNames = new TreeMap<>(left);
        operations = 0;
        cutAt = -1;
        failFrom = -1;
        failUntil = -1;
    }

    /// The bytes of a file, as a program reads them.
    byte[] bytes(String name) {
        return names.get(name).all();
    }

    void flip(String name, int bit) {
        names.get(name).flip(bit);
    }

    SimulatedDisk copy() {
        SimulatedDisk copy = new SimulatedDisk(1);
        names.forEach((name, bytes) -> copy.names.put(name, bytes.copy()));
        copy.safeNames = new TreeMap<>(copy.names);
        return copy;
    }

    @Override
    public LogFile create(String name) throws IOException {
        step();
        if (names.containsKey(name)) {
            throw new IOException(name + " is there already");
        }
        SimulatedBytes bytes = new SimulatedBytes();
        change(left -> left.put(name, bytes));
        return new Open(bytes);
    }

    @Override
    public void read(String name, long from, ByteBuffer into) throws IOException {
        step();
        byte[] all = file(name).all();
        int count = Math.min(into.remaining(), Math.max(0, all.length - (int) from));
        into.put(all, (int) from, count);
    }

    @Override
    public long size(String name) throws IOException {
        return file(name).length();
    }

    @Override
    public List<String> names() {
        return List.copyOf(names.keySet());
    }

    @Override
    public void rename(String from, String to) throws IOException {
        step();
        SimulatedBytes bytes = file(from);
        change(
                left -> {
                    left.remove(from);
                    left.put(to, bytes);
                });
    }

    @Override
    public void delete(String name) throws IOException {
        step();
        change(left -> left.remove(name));
    }

    @Override
    public void force() throws IOException {
        step();
        unsafeNames.clear();
        safeNames = new TreeMap<>(names);
    }

    @Override
    public long usable() {
        return capacity - used();
    }

    private long used() {
        return names.values().stream().mapToLong(SimulatedBytes::length).sum();
    }

    private void change(Consumer<Map<String, SimulatedBytes>> change) {
        change.accept(names);
        unsafeNames.add(change);
    }

    private SimulatedBytes file(String name) throws IOException {
        SimulatedBytes bytes = names.get(name);
        if (bytes == null) {
            throw new FileNotFoundException(name);
        }
        return bytes;
    }

    private void step() throws IOException {
        operations++;
        if (operations == cutAt) {
            throw new PowerCut();
        }
        if (operations >= failFrom && operations < failUntil) {
            throw new IOException("Input/output error");
        }
    }

    private final class Open implements LogFile {

        private final SimulatedBytes bytes;
        private int end;

        private Open(SimulatedBytes bytes) {
            this.bytes = bytes;
        }

        @Override
        public void append(ByteBuffer added) throws IOException {
            byte[] all = new byte[added.remaining()];
            added.get(all);
            end += write(all);
        }

        @Override
        public void ahead(int room) throws IOException {
            write(new byte[room]);
        }

        private int write(byte[] all) throws IOException {
            int part = random.nextInt(all.length + 1);
            try {
                step();
            } catch (IOException | PowerCut e) {
                bytes.write(end, all, part);
                throw e;
            }
            long room = capacity - used() + bytes.length() - end;
            if (room < all.length) {
                bytes.write(end, all, (int) Math.max(0, room));
                throw new DiskFull("No space left on device");
            }
            bytes.write(end, all, all.length);
            return all.length;
        }

        @Override
        public void force() throws IOException {
            try {
                step();
            } catch (IOException e) {
                bytes.forceFails(random);
                throw e;
            }
            bytes.force();
        }

        @Override
        public void close() throws IOException {
            if (bytes.length() > end) {
                step();
                bytes.cut(end);
            }
        }
    }
}
