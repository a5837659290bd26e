package cynosure.events.reading;

import cynosure.problem.Fault;
import cynosure.problem.Place;
import cynosure.problem.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;

/// The faults of files that cannot be read.
public final class Unreadable {

    private Unreadable() {}

    public static Fault because(String code, String sentence, String next) {
        return new Fault(Fault.Kind.UNREADABLE, Problem.of(code, sentence, next));
    }

    public static Fault at(String name, long line, String code, String sentence, String next) {
        Place place = new Place(name, (int) Math.min(line, Integer.MAX_VALUE), 1, 0, "");
        return new Fault(Fault.Kind.UNREADABLE, Problem.of(code, sentence, next).at(place));
    }

    /// What an error met while reading means.
    public static Fault broken(String name, long line, IOException e) {
        if (e instanceof CharacterCodingException) {
            return at(
                    name,
                    line,
                    "events.wrong-encoding",
                    "%s, line %,d: these bytes are not in the encoding the file began with."
                            .formatted(name, line),
                    "Say which encoding the file has, for instance windows-1252, or save it as"
                            + " UTF-8.");
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return at(
                    name,
                    line,
                    "events.broken-gzip",
                    "%s is packed, but broken or cut off after line %,d.".formatted(name, line),
                    "Pack or fetch it again.");
        }
        return at(
                name,
                line,
                "events.broken-file",
                "%s could not be read beyond line %,d: %s".formatted(name, line, e.getMessage()),
                "Copy it to this machine and try again.");
    }

    /// The same fault with the place where it was met.
    public static Fault in(String name, long line, Fault fault) {
        Problem problem = fault.problems().first();
        return at(name, line, problem.code(), name + ": " + problem.sentence(), problem.next());
    }
}
