package cynosure.events;

import cynosure.warehouse.BulkFile;
import cynosure.warehouse.BulkFile.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;

/// A file of CSV that leaves nothing to understand: lines of equally many values, without quotes,
/// blanks around a value, empty lines or control characters. Every reader of CSV reads it alike.
/// Its times are [PlainTime], its texts no longer than can be kept, and none has an `@`, of which a
/// person would have to be told.
final class PlainCsv {

    private static final int BUFFER = 1 << 20;

    private static final byte LETTER = 0;
    private static final byte DELIMITER = 1;
    private static final byte LINE_FEED = 2;
    private static final byte CARRIAGE_RETURN = 3;
    private static final byte BLANK = 4;

    /// A byte of a letter that is none of ASCII's.
    private static final byte HIGH = 5;

    private static final byte MAIL = 6;
    private static final byte DOUBTFUL = 7;

    private PlainCsv() {}

    /// What all of a file tells; empty when it is not as plain as that, or goes on otherwise than
    /// it began.
    ///
    /// @param file of two fields at least
    static Optional<Whole> of(BulkFile file) throws IOException {
        Csv csv = Objects.requireNonNull(file.csv());
        Scan scan = new Scan(file, csv);
        try (Digested in = new Digested(Files.newInputStream(file.file()))) {
            for (int count = scan.read(in); count >= 0; count = scan.read(in)) {
                if (!scan.plain(count)) {
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
        kinds['@'] = MAIL;
        kinds['\n'] = LINE_FEED;
        kinds['\r'] = CARRIAGE_RETURN;
        kinds[delimiter] = DELIMITER;
        return kinds;
    }

    private static final class Scan {

        private final byte[] kinds;
        private final Demand[] demands;
        private final boolean header;

        /// Where the value that is being read begins, and where what was read of it ends.
        private final byte[] bytes = new byte[BUFFER];

        private int begin;
        private int filled;
        private boolean mail;

        /// The kind of the byte before, and where the last is that is no letter.
        private byte before = LINE_FEED;

        private int last = -1;
        private int lead;
        private int delimiters;
        private long lines;
        private long returns;

        private Scan(BulkFile file, Csv csv) {
            this.kinds = kinds(csv.delimiter());
            this.demands = Demand.of(file);
            this.header = csv.header();
        }

        /// Reads as much as there is room for behind the value that isn't whole yet.
        private int read(Digested in) throws IOException {
            return in.read(bytes, filled, bytes.length - filled);
        }

        /// Whether the bytes that were read are plain, too, and there is room for more.
        private boolean plain(int count) {
            int end = filled + count;
            byte[] read = bytes;
            byte[] kindOf = kinds;
            for (int i = filled; i < end; i++) {
                byte kind = kindOf[read[i] & 0xFF];
                if (kind != LETTER) {
                    lettersUntil(i);
                    if (!plain(kind, i)) {
                        return false;
                    }
                    before = kind;
                    last = i;
                }
            }
            lettersUntil(end);
            filled = end - begin;
            System.arraycopy(bytes, begin, bytes, 0, filled);
            last -= begin;
            begin = 0;
            return filled < bytes.length;
        }

        private void lettersUntil(int at) {
            if (at > last + 1) {
                before = LETTER;
            }
        }

        private boolean plain(byte kind, int at) {
            return switch (kind) {
                case DELIMITER -> {
                    boolean met = value(at);
                    delimiters++;
                    yield met && !edge();
                }
                case CARRIAGE_RETURN -> {
                    returns++;
                    yield value(at) && !edge();
                }
                case LINE_FEED -> (before == CARRIAGE_RETURN || value(at)) && line(at);
                case BLANK -> !begins();
                case HIGH -> {
                    int value = bytes[at] & 0xFF;
                    lead = value >= 0xC0 ? value : lead;
                    yield !begins() || !wide();
                }
                case MAIL -> {
                    mail = true;
                    yield true;
                }
                default -> false;
            };
        }

        /// Whether the value that ends here is what is demanded of it.
        private boolean value(int end) {
            boolean met =
                    delimiters < demands.length
                            && (header && lines == 0
                                    || demands[delimiters].met(bytes, begin, end, mail));
            begin = end + 1;
            mail = false;
            return met;
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
        private boolean line(int at) {
            begin = at + 1;
            lines++;
            boolean whole = delimiters == demands.length - 1;
            delimiters = 0;
            return whole
                    && (before == CARRIAGE_RETURN ? returns == lines : returns == 0 && !edge());
        }

        private boolean ended() {
            return before == LINE_FEED
                    || before != CARRIAGE_RETURN && value(filled) && line(filled);
        }
    }
}
