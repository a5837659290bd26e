package cynosure.roadmap.list;

import cynosure.events.reading.CsvRows;
import cynosure.events.reading.Encoding;
import cynosure.events.reading.Row;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.roadmap.Limits;
import cynosure.roadmap.Work;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads a list of work: a table whose columns it knows, or one item a line.
public final class ListReader {

    private static final String DELIMITERS = ",;\t|";
    private static final int NAMED_MAX = 1_000;
    private static final int SHOWN_MAX = 200;

    /// What people put before the items of a list: bullets, numbers, boxes to tick.
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[-*•–+]|\\d{1,3}[.)])\\s+(?:\\[(?<ticked>[ xX])]\\s+)?");

    private final String name;
    private final List<Work> works = new ArrayList<>();
    private final List<ReadList.Refused> refused = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();
    private int unnamed;

    private ListReader(String name) {
        this.name = name;
    }

    /// The letters of a file, however they are encoded.
    public static String letters(String name, byte[] bytes) {
        return letters(name, bytes.length, () -> bytes);
    }

    /// The letters of a file that is read only if it isn't too large.
    ///
    /// @param size how many bytes there are
    public static String letters(String name, long size, Supplier<byte[]> file) {
        if (size > Limits.BYTES_MAX) {
            throw new Fault(Fault.Kind.UNREADABLE, Limits.tooLarge(name, size));
        }
        byte[] bytes = file.get();
        Encoding encoding = Encoding.of(bytes, true, name);
        int mark = encoding.markBytes();
        return new String(bytes, mark, bytes.length - mark, encoding.charset()).replace("\0", "");
    }

    /// @param name what the person calls it; one that ends as tables do is no list of lines
    public static ReadList read(String name, String text) {
        if (text.isBlank()) {
            throw refusal(
                    "roadmap.empty",
                    name + " is empty.",
                    "Paste one item a line, or choose the file that your tracker gives.");
        }
        ListReader reader = new ListReader(name);
        try {
            for (int at = 0; at < DELIMITERS.length(); at++) {
                Optional<Layout> layout = layout(text, DELIMITERS.charAt(at));
                if (layout.isPresent()) {
                    return reader.table(text, DELIMITERS.charAt(at), layout.get());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader.refuseUnknownTable(text);
        return reader.lines(text);
    }

    private static Optional<Layout> layout(String text, char delimiter) throws IOException {
        try (CsvRows rows = new CsvRows(new StringReader(text), delimiter, true)) {
            Optional<Layout> layout = Layout.of(rows.columns());
            boolean sure =
                    rows.columns().size() > 1 || !text.lines().findFirst().orElse("").contains(" ");
            return sure ? layout : Optional.empty();
        }
    }

    private ReadList table(String text, char delimiter, Layout layout) throws IOException {
        try (CsvRows rows = new CsvRows(new StringReader(text), delimiter, true)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                switch (row) {
                    case Row.Refused(long line, String reason, String words) ->
                            refuse(line, reason, words);
                    case Row.Read read ->
                            add(
                                    layout.work(
                                            Arrays.stream(read.values())
                                                    .map(cell -> Objects.toString(cell, ""))
                                                    .toList()),
                                    read.line(),
                                    read.text().get());
                }
            }
        }
        return done(layout.tracker());
    }

    private ReadList lines(String text) {
        long number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                var bullet = BULLET.matcher(line);
                boolean listed = bullet.find();
                boolean ticked =
                        listed && "xX".contains(Objects.toString(bullet.group("ticked"), " "));
                Work work = Work.titled(listed ? line.substring(bullet.end()) : line);
                add(
                        ticked ? new Work(work.key(), work.title(), "", true, "", "", null) : work,
                        number,
                        line);
            }
        }
        return done(Tracker.LINES);
    }

    private void add(Work work, long line, String text) {
        Problems problems = Limits.of(work);
        Long before = lines.get(work.key());
        if (!problems.none()) {
            refuse(line, lower(problems.first().sentence()), text);
        } else if (before != null) {
            refuse(line, "“%s” stands in line %,d already".formatted(work.title(), before), text);
        } else if (works.size() == Limits.ITEMS_MAX) {
            throw new Fault(Fault.Kind.UNREADABLE, Limits.tooMany(name));
        } else {
            lines.put(work.key(), line);
            works.add(work);
        }
    }

    private void refuse(long line, String reason, String text) {
        if (refused.size() < NAMED_MAX) {
            String shown = text.length() > SHOWN_MAX ? text.substring(0, SHOWN_MAX) + "…" : text;
            refused.add(new ReadList.Refused(line, reason, shown));
        } else {
            unnamed++;
        }
    }

    private ReadList done(Tracker tracker) {
        if (works.isEmpty() && refused.isEmpty()) {
            throw refusal(
                    "roadmap.empty",
                    name + " names its columns and has no rows.",
                    "Choose a list with at least one item.");
        }
        return new ReadList(tracker, works, refused, unnamed);
    }

    /// A table of which no column is known must not become a list of its lines.
    private void refuseUnknownTable(String text) {
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|tab)")) {
            String first = text.lines().findFirst().orElse("");
            String shown = first.length() > SHOWN_MAX ? first.substring(0, SHOWN_MAX) + "…" : first;
            throw refusal(
                    "roadmap.no-title",
                    "No column of " + name + " is called a title. The first line is: " + shown,
                    "Call the column with the names of the items “Title”, or paste them one a line.");
        }
    }

    private static String lower(String sentence) {
        String bare =
                sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private static Fault refusal(String code, String sentence, String next) {
        return new Fault(Fault.Kind.UNREADABLE, Problem.of(code, sentence, next));
    }
}
