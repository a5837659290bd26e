package cynosure.events;

import java.nio.file.Path;

/// A file to import.
///
/// @param name what the person calls it; an uploaded file lies elsewhere under another name
public record Source(Path file, String name) {

    public static Source of(Path file) {
        return new Source(file, file.toString());
    }
}
