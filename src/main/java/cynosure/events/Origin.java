package cynosure.events;

import java.time.Instant;
import java.util.List;

/// Where the events of an import come from.
///
/// @param file what the person called the file
/// @param sha256 of all its content together
/// @param contents the files whose events these are
/// @param recipe how it was read, in words
public record Origin(
        String file, String sha256, List<Content> contents, Instant at, String recipe) {

    public Origin {
        contents = List.copyOf(contents);
    }
}
