package cynosure.workshop;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// A file of notes that somebody brought along to the preparation.
public record Handout(String id, String name, long sizeBytes) {

    public static final int BYTES_MAX = 3 * 1024 * 1024;
    public static final int COUNT_MAX = 20;
    private static final int NAME_LENGTH_MAX = 120;

    /// What a file may be; it is handed out as nothing else, whatever it was sent as.
    public enum Form {
        MARKDOWN(".md", "text/plain;charset=UTF-8"),
        TEXT(".txt", "text/plain;charset=UTF-8"),
        TABLE(".csv", "text/plain;charset=UTF-8"),
        PDF(".pdf", "application/pdf");

        private final String ending;
        private final String mediaType;

        Form(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    public Form form() {
        return form(name);
    }

    /// "12 kB"
    public String size() {
        return sizeBytes < 1024 * 1024
                ? Math.max(1, Math.round(sizeBytes / 1024.0)) + " kB"
                : String.format(Locale.UK, "%.1f MB", sizeBytes / (1024.0 * 1024));
    }

    /// Checks a file that was sent, and answers with the name under which it is kept.
    public static String checked(String sentName, byte[] bytes) {
        String name =
                sentName.substring(
                                Math.max(sentName.lastIndexOf('/'), sentName.lastIndexOf('\\')) + 1)
                        .replaceAll("\\p{C}", "")
                        .strip();
        if (name.isEmpty() || bytes.length == 0) {
            throw Fault.mistake(Problem.said("workshop.handout-missing"));
        }
        if (bytes.length > BYTES_MAX) {
            throw Fault.mistake(Problem.said("workshop.handout-size", name));
        }
        Form form = form(name);
        if (form == Form.PDF ? !pdf(bytes) : !words(bytes)) {
            throw unknown(name);
        }
        return name.length() <= NAME_LENGTH_MAX
                ? name
                : name.substring(0, NAME_LENGTH_MAX - form.ending.length()) + form.ending;
    }

    private static Form form(String name) {
        return Arrays.stream(Form.values())
                .filter(form -> name.toLowerCase(Locale.ROOT).endsWith(form.ending))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private static boolean pdf(byte[] bytes) {
        byte[] mark = "%PDF-".getBytes(StandardCharsets.US_ASCII);
        return bytes.length > mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean words(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                            .indexOf('\0')
                    < 0;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Fault unknown(String name) {
        return Fault.mistake(Problem.said("workshop.handout-form", name));
    }
}
