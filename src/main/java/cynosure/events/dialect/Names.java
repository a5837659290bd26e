package cynosure.events.dialect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Names that are alike in all dialects.
final class Names {

    /// A page or screen that was seen is called the same whoever tells of it.
    private static final Map<String, String> PLAIN =
            Map.of(
                    "$pageview", "page",
                    "$screen", "screen",
                    "$mp_web_page_view", "page",
                    "[Amplitude] Page Viewed", "page",
                    "[Amplitude] Screen Viewed", "screen");

    private Names() {}

    static String plain(String name) {
        return PLAIN.getOrDefault(name, name);
    }

    /// An id that is only unique together with something else; null when there is no id.
    static @Nullable String together(@Nullable String id, @Nullable String... others) {
        if (id == null || Arrays.stream(others).allMatch(Objects::isNull)) {
            return id;
        }
        try {
            byte[] all = Arrays.toString(others).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all);
            return id + "-" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
