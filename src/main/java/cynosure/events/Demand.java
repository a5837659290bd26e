package cynosure.events;

import cynosure.events.reading.NullWords;
import cynosure.warehouse.BulkFile;
import cynosure.warehouse.BulkFile.Clock;
import cynosure.warehouse.BulkFile.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What every value of one field of CSV has to be, so that the database need not look whether it
/// is.
///
/// @param time whether it says when, by the clock of ISO 8601
/// @param name whether it names an event
/// @param text whether it is kept as text
record Demand(boolean time, boolean name, boolean text) {

    /// One for each field.
    static Demand[] of(BulkFile file) {
        List<Field> texts =
                Stream.concat(Stream.of(file.actor(), file.id()), file.values().stream())
                        .filter(Objects::nonNull)
                        .toList();
        return file.fields().stream()
                .map(
                        field ->
                                new Demand(
                                        field.equals(file.time()) && file.clock() == Clock.ISO,
                                        field.equals(file.event()),
                                        texts.contains(field)))
                .toArray(Demand[]::new);
    }

    /// @param mail whether there is an `@` among these bytes
    boolean met(byte[] bytes, int begin, int end, boolean mail) {
        int length = end - begin;
        return (!time || PlainTime.is(bytes, begin, end))
                && (!name || length <= BulkFile.NAME_BYTES_MAX && !absent(bytes, begin, length))
                && (!text || !mail && length <= BulkFile.TEXT_BYTES_MAX);
    }

    private static boolean absent(byte[] bytes, int begin, int length) {
        return length == 0
                || length <= NullWords.LONGEST
                        && NullWords.is(new String(bytes, begin, length, StandardCharsets.UTF_8));
    }
}
