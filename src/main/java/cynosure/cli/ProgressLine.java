package cynosure.cli;

import cynosure.events.Progress;

/// One line that says how far reading is, rewritten in place; only where a person looks.
final class ProgressLine implements Progress {

    private static final long NANOS_BETWEEN = 100_000_000;

    private final Terminal terminal;
    private final int files;
    private long written;

    ProgressLine(Terminal terminal, int files) {
        this.terminal = terminal;
        this.files = files;
    }

    @Override
    public void reached(String file, long bytes, long bytesTotal, long rows, long refused) {
        long now = System.nanoTime();
        if (!terminal.errIsScreen() || now - written < NANOS_BETWEEN) {
            return;
        }
        written = now;
        long percent = bytesTotal == 0 ? 100 : Math.min(100, 100 * bytes / bytesTotal);
        String which = files == 1 ? "" : " (one of %d files)".formatted(files);
        String line = "Reading %s%s … %d %%, %d rows".formatted(file, which, percent, rows);
        String cut = line.substring(0, Math.min(line.length(), terminal.width() - 1));
        terminal.err().print("\r\033[K" + cut);
        terminal.err().flush();
    }

    void clear() {
        if (written > 0) {
            terminal.err().print("\r\033[K");
            terminal.err().flush();
        }
    }
}
