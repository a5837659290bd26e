package cynosure.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// What tells the content of a file from any other, however it is packed or called.
///
/// @param part its name within an archive; empty when it lay in none
/// @param sha256 over its bytes, unpacked, in hexadecimal
public record Content(String part, String sha256) {

    /// One fingerprint for all: that of the file when there is but one.
    static String together(List<Content> contents) {
        if (contents.size() == 1) {
            return contents.getFirst().sha256();
        }
        MessageDigest digest = Digested.fresh();
        contents.stream()
                .map(Content::sha256)
                .sorted()
                .forEach(one -> digest.update(one.getBytes(StandardCharsets.US_ASCII)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
