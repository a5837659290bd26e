package cynosure.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// What came of a command typed at a terminal that is no screen.
record Typed(int exit, String out, String err) {

    static Typed of(String... words) {
        return at(Instant.parse("2026-03-01T12:00:00Z"), words);
    }

    static Typed at(Instant now, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                Terminal.plain(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        Clock.fixed(now, ZoneOffset.UTC));
        int exit = Cli.line(terminal).execute(words);
        return new Typed(exit, out.toString(), err.toString());
    }

    /// `measure` on the sample of records that comes with the project.
    static Typed records(String sentence, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "measure",
                                sentence,
                                "--events",
                                "docs/samples/records.txt",
                                "--event",
                                "purchase"));
        words.addAll(List.of(more));
        return of(words.toArray(String[]::new));
    }
}
