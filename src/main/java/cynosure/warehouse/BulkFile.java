package cynosure.warehouse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A file whose rows the database itself reads into a [Staging], all at once, and which of its
/// fields is what.
///
/// @param file a copy beside the store, see [Incoming]
/// @param csv how it is written; null when it is Parquet. Of CSV, all bytes are looked at by the
///   one who has this read: whether times have the form of the clock, names are no longer than they
///   may be, and texts that are kept have no `@` and are no longer than they may be
/// @param fields all that a row has, in its order
/// @param time the field that says when
/// @param clock how it says so
/// @param actor the field that says who; null when none does
/// @param event the field that names the event; null when all are called `eventName`
/// @param id the field with the sender's id; null when there is none
/// @param values the fields whose values are kept, one for each column of the staging
/// @param absent the fields that must have no value in any row
public record BulkFile(
        Path file,
        @Nullable Csv csv,
        List<Field> fields,
        Field time,
        Clock clock,
        @Nullable Field actor,
        @Nullable Field event,
        @Nullable String eventName,
        @Nullable Field id,
        List<Field> values,
        List<Field> absent) {

    public static final int NAME_BYTES_MAX = 1_000;
    public static final int TEXT_BYTES_MAX = 10_000;

    public BulkFile {
        fields = List.copyOf(fields);
        values = List.copyOf(values);
        absent = List.copyOf(absent);
    }

    /// CSV without any quote.
    ///
    /// @param crlf whether lines end as on Windows
    /// @param nulls what a value may be that is absent, other than empty
    public record Csv(char delimiter, boolean header, boolean crlf, Set<String> nulls) {

        public Csv {
            nulls = Set.copyOf(nulls);
        }
    }

    /// @param name as the file has it; of CSV, as the database is to call it
    /// @param type the database's name of its type; `VARCHAR` in all of CSV
    public record Field(String name, String type) {

        /// Whether values of this type can be read at once; those of others are read row by row, as
        /// JSON.
        public boolean simple() {
            return text() || flag() || number() || type.equals("DATE") || type.equals("TIMESTAMP");
        }

        /// Whether values of this type are ids and names as they are.
        public boolean names() {
            return text() || whole();
        }

        public boolean number() {
            return whole() || decimal() || type.equals("DOUBLE");
        }

        public boolean flag() {
            return type.equals("BOOLEAN");
        }

        /// Whether values of this type say when something happened, by a clock of this kind.
        public boolean tells(Clock clock) {
            return text() || (clock == Clock.ISO ? moment() : whole());
        }

        boolean text() {
            return type.equals("VARCHAR");
        }

        boolean whole() {
            return type.matches("U?(TINY|SMALL|BIG)?INT(EGER)?");
        }

        /// Only as many digits after the point as a column of exact numbers has.
        private boolean decimal() {
            return type.matches("DECIMAL\\(\\d+,[0-6]\\)");
        }

        private boolean moment() {
            return type.matches("DATE|TIMESTAMP|TIMESTAMP WITH TIME ZONE") || nanos();
        }

        boolean nanos() {
            return type.equals("TIMESTAMP_NS");
        }
    }

    /// How a time is written: ISO 8601 in UTC, or so many units since 1970.
    public enum Clock {
        ISO("", 0),
        SECONDS("* 1000000", 10),
        MILLIS("* 1000", 13),
        MICROS("", 16),
        NANOS("// 1000", 19);

        /// What makes microseconds of so many of them.
        final String toMicros;

        final int digits;

        Clock(String toMicros, int digits) {
            this.toMicros = toMicros;
            this.digits = digits;
        }
    }
}
