package cynosure.events.web;

import cynosure.events.dialect.Letter;
import cynosure.events.dialect.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Wherever a client may put its key: as a bearer's token, as the name or the password of basic
/// authorization, in the address, or among what it says. Clients that name another secret as well,
/// such as that of an account, name the key too; so the first one that works counts.
final class Keys {

    private static final List<String> FIELDS = List.of("key", "api_key", "token", "writeKey");

    private Keys() {}

    /// All that are named, in the order they are tried in.
    static List<String> of(HttpServletRequest request, Query query, Letter letter) {
        List<String> keys = outside(request, query);
        keys.addAll(letter.keys());
        return keys;
    }

    /// Those that are not in the body.
    static List<String> outside(HttpServletRequest request, Query query) {
        List<String> keys = new ArrayList<>();
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            keys.add(header.substring(7).strip());
        }
        if (header != null && header.regionMatches(true, 0, "Basic ", 0, 6)) {
            keys.addAll(basic(header.substring(6).strip()));
        }
        FIELDS.forEach(field -> query.text(field).ifPresent(keys::add));
        return keys;
    }

    private static List<String> basic(String encoded) {
        try {
            String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return List.of(both.split(":", 2));
        } catch (IllegalArgumentException noBase64) {
            return List.of();
        }
    }
}
