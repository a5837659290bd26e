package cynosure.warehouse;

import cynosure.warehouse.BulkFile.Clock;
import cynosure.warehouse.BulkFile.Field;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The query that reads a file at once. It ends with an error at the first value that is not surely
/// what it should be, or that a person would have to be told of: then the file is read row by row,
/// which says of each row why. What of CSV is looked at beside it ([BulkFile]) it doesn't look at
/// once more. So it never means anything else than reading row by row does, and need not know all
/// that may stand in a file.
record BulkQuery(BulkFile file, List<Column> columns) {

    /// The reason of an error that only says: row by row.
    private static final String DOUBT = "row by row";

    /// What no field of a file may be called.
    private static final String AT = "cynosure_at";

    private static final String DOUBTFUL = "error('" + DOUBT + "')";

    /// What of [BulkFile.Clock#ISO] is sure; there is more that can be read.
    private static final String ISO =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}([T ]([01][0-9]|2[0-3])(:[0-5][0-9]){2}([.][0-9]{1,9})?Z?)?";

    /// What needs no more than [Width#EXACT].
    private static final String NUMBER = "-?(0|[1-9][0-9]{0,11})([.][0-9]{1,6})?";

    /// The columns of the table `staging`, but those of deliveries. The name of all events, when no
    /// field has it, is a value that is bound.
    String sql() {
        StringJoiner values = new StringJoiner(", ");
        values.add("null").add(name()).add(id(file.actor())).add("null").add(time());
        values.add(file.id() == null ? "null" : id(file.id()));
        for (int i = 0; i < columns.size(); i++) {
            values.add(value(file.values().get(i), columns.get(i)));
        }
        return "insert into staging select %s from (select *, %s as %s from %s)"
                .formatted(values, moment(file.time(), file.clock()), AT, from());
    }

    private String from() {
        String path = Quoted.text(file.file().toString());
        BulkFile.Csv csv = file.csv();
        if (csv == null) {
            return "read_parquet(" + path + ")";
        }
        String fields =
                file.fields().stream()
                        .map(field -> Quoted.text(field.name()) + ": '" + read(field) + "'")
                        .collect(Collectors.joining(", ", "{", "}"));
        return """
               read_csv(%s, auto_detect = false, columns = %s, header = false, skip = %d,
                        delim = %s, quote = '', escape = '', new_line = '%s', strict_mode = true,
                        nullstr = [%s])
               """
                .formatted(
                        path,
                        fields,
                        csv.header() ? 1 : 0,
                        Quoted.text(String.valueOf(csv.delimiter())),
                        csv.crlf() ? "\\r\\n" : "\\n",
                        Stream.concat(Stream.of(""), csv.nulls().stream().sorted())
                                .map(Quoted::text)
                                .collect(Collectors.joining(", ")));
    }

    /// The type that a field of CSV is read as.
    private String read(Field field) {
        return field.equals(file.time()) && file.clock() == Clock.ISO ? "timestamp" : "varchar";
    }

    /// When it happened, in years that are believed, and with nothing where nothing is expected.
    private String time() {
        StringBuilder sure =
                new StringBuilder(AT + " >= timestamp '1900-01-01'")
                        .append(" and " + AT + " < timestamp '2200-01-01'");
        file.absent().forEach(field -> sure.append(" and ").append(text(field)).append(" is null"));
        return sure(AT, sure.toString());
    }

    /// Only of fields that tell a time by this clock. What is no such time is null, and what the
    /// database would round up before 1970.
    private String moment(Field field, Clock clock) {
        String value = named(field);
        if (clock != Clock.ISO) {
            return """
                   case when regexp_full_match(%1$s::varchar, '0|[1-9][0-9]{0,%2$d}')
                        then make_timestamp(try_cast(%1$s as bigint) %3$s) end
                   """
                    .formatted(value, clock.digits - 1, clock.toMicros);
        }
        if (file.csv() != null) {
            return value;
        }
        if (field.nanos()) {
            return "case when %1$s >= timestamp '1970-01-01' then make_timestamp(epoch_us(%1$s)) end"
                    .formatted(value);
        }
        return field.text()
                ? "case when regexp_full_match(%1$s, '%2$s') then try_cast(%1$s as timestamp) end"
                        .formatted(value, ISO)
                : "make_timestamp(epoch_us(%s))".formatted(value);
    }

    private String name() {
        Field event = file.event();
        if (event == null) {
            return "?";
        }
        return file.csv() != null
                ? text(event)
                : sure(
                        text(event),
                        "strlen(%s) between 1 and %d"
                                .formatted(text(event), BulkFile.NAME_BYTES_MAX));
    }

    private String id(@Nullable Field field) {
        return field == null ? "null" : unless(text(field));
    }

    private String value(Field field, Column column) {
        return switch (column.kind()) {
            case TEXT -> unless(text(field));
            case FLAG -> flag(field);
            case NUMBER -> number(field);
            case TIME -> DOUBTFUL;
        };
    }

    private static String number(Field field) {
        String value = named(field);
        String exact = "try_cast(%s as %s)".formatted(value, Width.EXACT.type());
        if (field.text()) {
            return orNull(value, exact, "regexp_full_match(%s, '%s')".formatted(value, NUMBER));
        }
        if (field.type().equals("DOUBLE")) {
            return "case when isfinite(%s) then %s end"
                    .formatted(value, sure(exact, "%s::double = %s".formatted(exact, value)));
        }
        return orNull(value, exact, exact + " is not null");
    }

    private static String flag(Field field) {
        String value = named(field);
        return field.flag()
                ? value
                : orNull(value, value + "::boolean", "lower(" + value + ") in ('true', 'false')");
    }

    private static String orNull(String value, String read, String sure) {
        return "case when %s is not null then %s end".formatted(value, sure(read, sure));
    }

    /// An address of mail is told of, and a long text may be too long.
    private String unless(String text) {
        if (file.csv() != null) {
            return text;
        }
        return "case when %1$s is not null then %2$s end"
                .formatted(
                        text,
                        sure(
                                text,
                                "not contains(%1$s, '@') and strlen(%1$s) <= %2$d"
                                        .formatted(text, BulkFile.TEXT_BYTES_MAX)));
    }

    private static String sure(String value, String sure) {
        return "case when %s then %s else %s end".formatted(sure, value, DOUBTFUL);
    }

    /// Empty text is no value.
    private static String text(Field field) {
        return field.text() ? "nullif(" + named(field) + ", '')" : named(field) + "::varchar";
    }

    private static String named(Field field) {
        return Quoted.name(field.name());
    }
}
