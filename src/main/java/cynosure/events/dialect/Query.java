package cynosure.events.dialect;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Fields as they stand behind an address or in a form, taken apart by hand: `+` stays `+`, since
/// some clients send base64 without escaping it.
public record Query(String raw) {

    public static Query of(@Nullable String raw) {
        return new Query(raw == null ? "" : raw);
    }

    /// The first field of this name, with its escapes undone.
    public Optional<String> text(String name) {
        for (String part : raw.split("&")) {
            if (part.startsWith(name + "=")) {
                return Optional.of(unescaped(part.substring(name.length() + 1)));
            }
        }
        return Optional.empty();
    }

    /// The same where `+` is a blank, as forms have it.
    Optional<String> textOfForm(String name) {
        return new Query(raw.replace("+", "%20")).text(name);
    }

    boolean says(String name, String value) {
        return text(name).filter(value::equals).isPresent();
    }

    private static String unescaped(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (bytes[i] == '%' && high >= 0 && low >= 0) {
                plain.write(high * 16 + low);
                i += 2;
            } else {
                plain.write(bytes[i]);
            }
        }
        return plain.toString(StandardCharsets.UTF_8);
    }
}
