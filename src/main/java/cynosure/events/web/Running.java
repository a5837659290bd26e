package cynosure.events.web;

import cynosure.events.Progress;
import cynosure.warehouse.Stop;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// An import on its way, or a trial of one: how far it is, and the handle that stops it.
final class Running implements Progress {

    private final Stop stop = new Stop();
    private final long bytesTotal;
    private final boolean trial;
    private final Map<String, Long> bytesByFile = new ConcurrentHashMap<>();
    private volatile boolean begun;
    private volatile String file = "";
    private volatile boolean second;
    private volatile long rows;
    private volatile long refused;

    /// @param bytes of all files together; each is read twice
    /// @param trial whether nothing of it will be added
    Running(long bytes, boolean trial) {
        this.bytesTotal = Math.max(1, 2 * bytes);
        this.trial = trial;
    }

    /// Its turn has come: what was started before has ended.
    void begin() {
        begun = true;
    }

    @Override
    public void reached(String file, long bytes, long bytesTotal, long rows, long refused) {
        this.file = file;
        this.second = bytes > bytesTotal / 2;
        this.rows = rows;
        this.refused = refused;
        bytesByFile.merge(file, bytes, Math::max);
    }

    Stop stop() {
        return stop;
    }

    boolean trial() {
        return trial;
    }

    boolean stopping() {
        return stop.asked();
    }

    boolean begun() {
        return begun;
    }

    /// What is done just now, after the name of what it is done with.
    String state() {
        if (!begun) {
            return "waits until what was started before it is done";
        }
        return trial ? "is being tried; nothing is added" : "is being imported";
    }

    /// The file that is being read; empty before the first.
    String file() {
        return file;
    }

    /// The file was looked at, and is read the second time.
    boolean second() {
        return second;
    }

    long rows() {
        return rows;
    }

    long refused() {
        return refused;
    }

    int percent() {
        long done = bytesByFile.values().stream().mapToLong(Long::longValue).sum();
        return (int) Math.min(99, 100 * done / bytesTotal);
    }
}
