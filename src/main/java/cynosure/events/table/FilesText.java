package cynosure.events.table;

import cynosure.events.TableRow;
import cynosure.events.reading.OwnProcess;
import cynosure.problem.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What a [FilesChild] says, line by line. It is ended when nobody listens any more, or when it
/// says nothing for five minutes.
final class FilesText implements OpenTable.Stream {

    private static final long SILENCE_SECONDS_MAX = 300;

    private final Process child;
    private final BufferedReader lines;
    private final String words;
    private volatile long waitingSince;
    private volatile boolean late;

    private FilesText(Process child, String words) {
        this.child = child;
        this.words = words;
        this.lines =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8),
                        1 << 16);
        Thread.ofVirtual().name("table").start(this::watch);
    }

    static FilesText begin(Properties asked, String words) {
        try {
            Process child = new ProcessBuilder(OwnProcess.command(FilesChild.class)).start();
            try (OutputStream in = child.getOutputStream()) {
                asked.store(in, null);
            } catch (IOException endedAtOnce) {
                child.destroyForcibly();
                throw endedAtOnce;
            }
            return new FilesText(child, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable TableRow next() {
        String line = line();
        if (line == null) {
            return null;
        }
        int tab = line.indexOf('\t');
        String mark = line.substring(0, tab);
        return new TableRow(line.substring(tab + 1), mark.isEmpty() ? null : new BigDecimal(mark));
    }

    @Nullable String line() {
        waitingSince = System.nanoTime();
        try {
            String line = lines.readLine();
            if (line == null) {
                refuseUnlessWell();
            }
            return line;
        } catch (IOException cut) {
            throw broken("its reader was ended.");
        } finally {
            waitingSince = 0;
        }
    }

    private void refuseUnlessWell() throws IOException {
        int code = code();
        if (code == 0) {
            return;
        }
        if (late) {
            throw Trouble.unavailable(
                    "events.table-too-slow",
                    "%s took more than five minutes to find the next rows.".formatted(words),
                    "Split it into several files, or sort it by the column that says how far it was read.");
        }
        String said =
                new String(child.getErrorStream().readNBytes(8000), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("WARNING"))
                        .findFirst()
                        .orElse("its reader broke off.");
        throw switch (code) {
            case FilesChild.NO_TABLE -> Trouble.noTable(words, "");
            case FilesChild.IN_USE ->
                    Trouble.unavailable(
                            "events.table-busy",
                            words + " is open in another program that writes to it.",
                            "It is tried again by itself; or let that program write a copy for us.");
            default -> broken(said);
        };
    }

    private Fault broken(String said) {
        return Trouble.unavailable(
                "events.table-broken",
                "%s can't be read: %s".formatted(words, Trouble.said(said)),
                "Write the file again. What was read before stays, and it is tried again by itself.");
    }

    private int code() {
        try {
            return child.waitFor(10, TimeUnit.SECONDS) ? child.exitValue() : -1;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private void watch() {
        try {
            while (!child.waitFor(1, TimeUnit.SECONDS)) {
                long since = waitingSince;
                if (since != 0
                        && System.nanoTime() - since
                                > TimeUnit.SECONDS.toNanos(SILENCE_SECONDS_MAX)) {
                    late = true;
                    child.destroyForcibly();
                }
            }
        } catch (InterruptedException stopping) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        child.destroyForcibly();
        try {
            lines.close();
        } catch (IOException alreadyGone) {
            // it was ended on purpose
        }
    }
}
