package cynosure.events.dialect;

import java.time.Instant;

/// A request as it came, its body unpacked.
///
/// @param path where it was sent, such as `/v1/batch`
/// @param here the address of this server as the client sees it, such as `https://star.example`
/// @param names how many new names its source may bring
public record Parcel(
        String path, Query query, byte[] body, Instant received, String here, NewNames names) {

    public Parcel(String path, Query query, byte[] body, Instant received, String here) {
        this(path, query, body, received, here, NewNames.ANY);
    }

    /// What stands between two slashes, counted from 1; empty when there is nothing.
    String segment(int number) {
        String[] segments = path.split("/+");
        return number < segments.length ? segments[number] : "";
    }
}
