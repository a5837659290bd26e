package cynosure.events;

import cynosure.events.reading.Numbers;
import cynosure.events.reading.Row;
import cynosure.events.reading.Times;
import cynosure.problem.Fault;
import cynosure.problem.Place;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.warehouse.SeriesNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file with the numbers of one series: a column with a date or a time, and one called `value`,
/// or just one more.
///
/// It is read as files of events are: the delimiter, the encoding and how times are written are
/// guessed, and no row is taken when one of them has a mistake.
public final class SeriesFile {

    private static final int MOST = 1_000_000;
    private static final int MISTAKES_MAX = 20;
    private static final int DIGITS_BEFORE = 26;
    private static final List<String> VALUES = List.of("value", "number");

    private final Source source;
    private final ZoneId zone;
    private boolean instants;
    private final List<Problem> problems = new ArrayList<>();

    private SeriesFile(Source source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /// The numbers in the order of the file.
    ///
    /// @param zone where times that do not name their own zone were written
    /// @throws Fault with every mistake in it, up to twenty
    public static List<SeriesNumber> read(Source source, ZoneId zone) {
        return new SeriesFile(source, zone).numbers();
    }

    private List<SeriesNumber> numbers() {
        Mapping said = Mapping.GUESS.named("number").in(zone);
        Understanding understanding = Sniffer.understand(source, new Recipe(Shape.GUESS, said));
        if (!understanding.problems().none()) {
            throw new Fault(Fault.Kind.UNREADABLE, understanding.problems());
        }
        String time = Objects.requireNonNull(understanding.recipe().mapping().time());
        String format = Objects.requireNonNull(understanding.recipe().mapping().timeFormat());
        instants = Times.COUNTS.contains(format);
        String value = valueColumn(understanding.columns(), time);
        List<SeriesNumber> numbers = new ArrayList<>();
        try (Opened file = Opened.read(source, understanding.recipe().shape())) {
            Times times = Times.of(format, zone);
            for (Row row = file.next(); row != null; row = file.next()) {
                int timeAt = file.columns().indexOf(time);
                int valueAt = file.columns().indexOf(value);
                number(row, timeAt, valueAt, times).ifPresent(numbers::add);
                refuseTooMany(numbers.size());
                if (problems.size() >= MISTAKES_MAX) {
                    break;
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new Fault(Fault.Kind.UNREADABLE, new Problems(problems));
        }
        return numbers;
    }

    private String valueColumn(List<String> columns, String time) {
        List<String> others = columns.stream().filter(column -> !column.equals(time)).toList();
        return others.stream()
                .filter(column -> VALUES.contains(column.toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty())
                .orElseThrow(
                        () ->
                                new Fault(
                                        Fault.Kind.UNREADABLE,
                                        Problem.of(
                                                "events.no-value",
                                                "%s has no column called value; its columns are %s."
                                                        .formatted(
                                                                source.name(),
                                                                String.join(", ", columns)),
                                                "Call the one with the numbers value.")));
    }

    private Optional<SeriesNumber> number(Row row, int timeAt, int valueAt, Times times) {
        return switch (row) {
            case Row.Refused(long line, String reason, String text) -> {
                refuse(line, reason, text);
                yield Optional.empty();
            }
            case Row.Read read -> number(read, read.value(timeAt), read.value(valueAt), times);
        };
    }

    private Optional<SeriesNumber> number(
            Row.Read row, @Nullable Object time, @Nullable Object value, Times times) {
        if (time == null || value == null) {
            return refuse(row, time == null ? "it has no time" : "it has no value");
        }
        long micros = times.micros(time.toString());
        if (micros == Times.NONE) {
            return refuse(row, "\"" + time + "\" is no time like the others");
        }
        String digits =
                value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        if (!Numbers.plain(digits) || Numbers.before(digits) > DIGITS_BEFORE) {
            return refuse(row, "\"" + value + "\" is no plain number, such as 42 or 3.50");
        }
        Instant at = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        LocalDate day = LocalDate.ofInstant(at, zone);
        boolean wholeDay =
                !instants
                        && time.toString().indexOf(':') < 0
                        && day.atStartOfDay(zone).toInstant().equals(at);
        BigDecimal number = new BigDecimal(digits);
        return Optional.of(wholeDay ? SeriesNumber.of(day, number) : SeriesNumber.at(at, number));
    }

    private Optional<SeriesNumber> refuse(Row.Read row, String reason) {
        refuse(row.line(), reason, row.text().get());
        return Optional.empty();
    }

    private void refuse(long line, String reason, String text) {
        Problem problem =
                Problem.of(
                        "events.bad-number",
                        "%s, line %d is unreadable: %s.".formatted(source.name(), line, reason),
                        "Mend the file; nothing of it was taken.");
        problems.add(problem.at(new Place(source.name(), (int) line, 1, 0, text)));
    }

    private void refuseTooMany(int count) {
        if (count > MOST) {
            throw new Fault(
                    Fault.Kind.TOO_LARGE,
                    Problem.of(
                            "events.long-series",
                            "%s has more than %,d numbers.".formatted(source.name(), MOST),
                            "Bring in one number a day, or split it into several series."));
        }
    }
}
