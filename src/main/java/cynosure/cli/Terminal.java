package cynosure.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/// Where a command's words go, and what can be shown there.
///
/// @param outIsScreen whether a person looks at the output, rather than a file or a program
/// @param errIsScreen whether a person looks at the messages
/// @param width how many letters fit on a line
/// @param colour whether colours may be used
/// @param clock the time it is for whoever types
record Terminal(
        PrintWriter out,
        PrintWriter err,
        boolean outIsScreen,
        boolean errIsScreen,
        int width,
        boolean colour,
        Clock clock) {

    private static final int USUAL_WIDTH = 80;

    /// The one this program was started in. Output is UTF-8 always: what a program reads must not
    /// depend on who ran it.
    static Terminal here() {
        boolean outIsScreen = isScreen(1);
        boolean plain = present("NO_COLOR") || "dumb".equals(System.getenv("TERM"));
        return new Terminal(
                writer(System.out),
                writer(System.err),
                outIsScreen,
                isScreen(2),
                outIsScreen ? screenWidth() : USUAL_WIDTH,
                outIsScreen && !plain,
                Clock.systemUTC());
    }

    /// For output that nobody looks at while it is made.
    static Terminal plain(PrintWriter out, PrintWriter err, Clock clock) {
        return new Terminal(out, err, false, false, USUAL_WIDTH, false, clock);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static boolean present(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    /// The JDK only tells whether input *and* output are a screen; Linux tells of each.
    private static boolean isScreen(int descriptor) {
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
            return target.startsWith("/dev/pts") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return System.console() != null && System.console().isTerminal();
        }
    }

    private static int screenWidth() {
        try {
            Process stty =
                    new ProcessBuilder("stty", "size")
                            .redirectInput(Path.of("/dev/tty").toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String[] size =
                    new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                            .strip()
                            .split(" ");
            boolean done = stty.waitFor(1, TimeUnit.SECONDS) && size.length == 2;
            return done ? Math.max(20, Integer.parseInt(size[1])) : USUAL_WIDTH;
        } catch (IOException | NumberFormatException e) {
            return USUAL_WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_WIDTH;
        }
    }
}
