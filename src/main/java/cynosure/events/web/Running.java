package cynosure.events.web;

import cynosure.events.Progress;
import cynosure.warehouse.Stop;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// An import on its way: how far it is, and the handle that stops it.
final class Running implements Progress {

    private final Stop stop = new Stop();
    private final long bytesTotal;
    private final Map<String, Long> bytesByFile = new ConcurrentHashMap<>();
    private volatile String file = "";
    private volatile long rows;
    private volatile long refused;

    /// @param bytes of all files together; each is read twice
    Running(long bytes) {
        this.bytesTotal = Math.max(1, 2 * bytes);
    }

    @Override
    public void reached(String file, long bytes, long bytesTotal, long rows, long refused) {
        this.file = file;
        this.rows = rows;
        this.refused = refused;
        bytesByFile.merge(file, bytes, Math::max);
    }

    Stop stop() {
        return stop;
    }

    boolean stopping() {
        return stop.asked();
    }

    boolean begun() {
        return !file.isEmpty();
    }

    String file() {
        return file;
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
