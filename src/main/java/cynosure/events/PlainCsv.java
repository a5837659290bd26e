package cynosure.events;

import cynosure.warehouse.BulkFile.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// A file of CSV that leaves nothing to understand: lines of equally many values, without quotes,
/// blanks around a value, empty lines or control characters. Every reader of CSV reads it alike.
final class PlainCsv {

    private static final int BUFFER = 1 << 20;

    private static final byte LETTER = 0;
    private static final byte DELIMITER = 1;
    private static final byte LINE_FEED = 2;
    private static final byte CARRIAGE_RETURN = 3;
    private static final byte BLANK = 4;

    /// A byte of a letter that is none of ASCII's.
    private static final byte HIGH = 5;

    private static final byte DOUBTFUL = 6;

    private PlainCsv() {}

    /// What all of a file tells; empty when it is not as plain as that, or goes on otherwise than
    /// it began.
    ///
    /// @param fields two at least
    static Optional<Whole> of(Path file, Fields fields) throws IOException {
        Csv csv = Objects.requireNonNull(fields.csv());
        Scan scan = new Scan(kinds(csv.delimiter()), fields.names().size() - 1);
        try (Digested in = new Digested(Files.newInputStream(file))) {
            byte[] bytes = new byte[BUFFER];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (!scan.plain(bytes, count)) {
                    return Optional.empty();
                }
            }
            return scan.ended() && csv.crlf() == scan.returns > 0
                    ? Optional.of(new Whole(scan.lines - (csv.header() ? 1 : 0), in.sha256()))
                    : Optional.empty();
        }
    }

    private static byte[] kinds(char delimiter) {
        byte[] kinds = new byte[256];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = i < ' ' || i == '"' || i == 0x7F ? DOUBTFUL : i < 0x80 ? LETTER : HIGH;
        }
        kinds[' '] = BLANK;
        kinds['\n'] = LINE_FEED;
        kinds['\r'] = CARRIAGE_RETURN;
        kinds[delimiter] = DELIMITER;
        return kinds;
    }

    private static final class Scan {

        private final byte[] kinds;
        private final int delimitersWanted;
        private byte before = LINE_FEED;
        private int lead;
        private int delimiters;
        private long lines;
        private long returns;

        private Scan(byte[] kinds, int delimitersWanted) {
            this.kinds = kinds;
            this.delimitersWanted = delimitersWanted;
        }

        private boolean plain(byte[] bytes, int count) {
            for (int i = 0; i < count; i++) {
                byte kind = kinds[bytes[i] & 0xFF];
                if (kind != LETTER && !plain(kind, bytes[i] & 0xFF)) {
                    return false;
                }
                before = kind;
            }
            return true;
        }

        private boolean plain(byte kind, int value) {
            return switch (kind) {
                case DELIMITER -> {
                    delimiters++;
                    yield !edge();
                }
                case CARRIAGE_RETURN -> {
                    returns++;
                    yield !edge();
                }
                case LINE_FEED -> line();
                case BLANK -> !begins();
                case HIGH -> {
                    lead = value >= 0xC0 ? value : lead;
                    yield !begins() || !wide();
                }
                default -> false;
            };
        }

        private boolean begins() {
            return before == DELIMITER || before == LINE_FEED;
        }

        /// Whether a value ends here with what may be a blank.
        private boolean edge() {
            return before == BLANK || before == CARRIAGE_RETURN || before == HIGH && wide();
        }

        /// Some blanks are not ASCII's: all of them begin with one of these.
        private boolean wide() {
            return lead >= 0xE1 && lead <= 0xE3;
        }

        /// All lines end in the same way.
        private boolean line() {
            lines++;
            boolean whole = delimiters == delimitersWanted;
            delimiters = 0;
            return whole
                    && (before == CARRIAGE_RETURN ? returns == lines : returns == 0 && !edge());
        }

        private boolean ended() {
            return before == LINE_FEED || before != CARRIAGE_RETURN && line();
        }
    }
}
