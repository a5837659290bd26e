package cynosure.events;

import cynosure.events.reading.Unreadable;
import java.io.IOException;
import java.nio.file.Files;

/// What tells a file's content from any other: SHA-256 over its bytes as they are.
final class Fingerprint {

    private Fingerprint() {}

    static String of(Source source) {
        try (Digested bytes = new Digested(Files.newInputStream(source.file()))) {
            return bytes.sha256();
        } catch (IOException e) {
            throw Unreadable.broken(source.name(), 1, e);
        }
    }
}
