package cynosure.events;

import cynosure.events.reading.Encoding;
import cynosure.events.reading.Packed;
import cynosure.events.reading.ParquetFacts;
import cynosure.events.reading.Unreadable;
import cynosure.problem.Fault;
import cynosure.problem.Nearest;
import cynosure.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The beginning of a file, as text in whole lines; of an archive, of the first file in it that is
/// not empty.
///
/// @param whole whether it is all of the file
/// @param packing how the file is packed, as a sentence; empty when it is not
/// @param file the name of the file, also when it lies in an archive
record Head(String text, boolean whole, Encoding encoding, String packing, String file) {

    private static final String PARQUET = "Parquet. ";
    private static final List<String> USUAL =
            List.of("UTF-8", "UTF-16", "windows-1252", "ISO-8859-1");

    static Head of(Source source, @Nullable String encodingSaid) {
        List<Part> parts = Part.of(source);
        for (Part part : parts) {
            Head head = of(part, parts.size(), encodingSaid);
            if (!head.text.isBlank()) {
                return head;
            }
        }
        throw Unreadable.because(
                "events.empty",
                source.name() + " is empty.",
                "Choose a file with a row for each event.");
    }

    private static Head of(Part part, int parts, @Nullable String encodingSaid) {
        try (Packed bytes = part.open()) {
            bytes.refuseUnlessText(part.shown());
            Encoding encoding = encoding(bytes, part.shown(), encodingSaid);
            byte[] head = bytes.head();
            int mark = encoding.markBytes();
            String text = new String(head, mark, head.length - mark, encoding.charset());
            return new Head(
                    bytes.headIsAll() ? text : wholeLines(text),
                    bytes.headIsAll(),
                    encoding,
                    packing(bytes, part, parts),
                    part.file());
        } catch (IOException e) {
            throw Unreadable.broken(part.shown(), 1, e);
        }
    }

    /// That of a Parquet file, as it was told with what stands in it.
    static Head of(ParquetFacts facts, String name, @Nullable String encodingSaid) {
        byte[] head = facts.head();
        Encoding encoding =
                encodingSaid == null
                        ? Encoding.of(head, facts.headIsAll(), name)
                        : Encoding.named(charset(encodingSaid), head);
        String text = new String(head, encoding.charset());
        return new Head(
                facts.headIsAll() ? text : wholeLines(text),
                facts.headIsAll(),
                encoding,
                PARQUET,
                name);
    }

    /// How the bytes of a file stand for letters, as was said or as the bytes say.
    static Encoding encoding(Packed bytes, String name, @Nullable String said) {
        return said == null
                ? Encoding.of(bytes.head(), bytes.headIsAll(), name)
                : Encoding.named(charset(said), bytes.head());
    }

    private static String packing(Packed bytes, Part part, int parts) {
        if (bytes.parquet()) {
            return PARQUET;
        }
        String gzipped = bytes.gzipped() ? "Gzipped. " : "";
        if (part.entry() == null) {
            return gzipped;
        }
        String count = parts == 1 ? "one file" : "%,d files".formatted(parts);
        return "A ZIP archive with " + count + ". " + gzipped;
    }

    private static Charset charset(String said) {
        try {
            return Charset.forName(said);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            Problem problem =
                    Problem.of(
                            "events.no-such-encoding",
                            "There is no encoding \"" + said + "\".",
                            "Usual ones are " + String.join(", ", USUAL) + ".");
            throw new Fault(
                    Fault.Kind.MISTAKE, problem.didYouMean(Nearest.to(said, USUAL).orElse(null)));
        }
    }

    private static String wholeLines(String text) {
        int end = text.lastIndexOf('\n');
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
