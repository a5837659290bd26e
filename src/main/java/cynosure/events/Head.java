package cynosure.events;

import cynosure.events.reading.Encoding;
import cynosure.events.reading.Packed;
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

/// The beginning of a file, as text in whole lines.
record Head(String text, Encoding encoding, boolean gzipped) {

    private static final List<String> USUAL =
            List.of("UTF-8", "UTF-16", "windows-1252", "ISO-8859-1");

    static Head of(Source source, @Nullable String encodingSaid) {
        try (Packed bytes = Packed.open(source.file(), source.name())) {
            bytes.refuseUnlessText(source.name());
            byte[] head = bytes.head();
            Encoding encoding =
                    encodingSaid == null
                            ? Encoding.of(head, bytes.headIsAll(), source.name())
                            : Encoding.named(charset(encodingSaid), head);
            int mark = encoding.markBytes();
            String text = new String(head, mark, head.length - mark, encoding.charset());
            if (text.isBlank()) {
                throw Unreadable.because(
                        "events.empty",
                        source.name() + " is empty.",
                        "Choose a file with a row for each event.");
            }
            return new Head(bytes.headIsAll() ? text : wholeLines(text), encoding, bytes.gzipped());
        } catch (IOException e) {
            throw Unreadable.broken(source.name(), 1, e);
        }
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
