package cynosure.events;

import java.time.Instant;
import java.util.List;

/// A product, or a part of one, that sends its events here.
///
/// @param keys what it may send under: the newest first, none when it was silenced. Whoever knows
///   one can send, and nothing else; a browser shows it to everybody
/// @param origins the sites whose pages may send, such as `https://lantern.example`; servers send
///   without
public record EventSource(
        String id, String name, List<String> keys, List<String> origins, Instant madeAt) {

    public static final int NAME_MAX = 80;
    public static final int ORIGINS_MAX = 20;

    public EventSource {
        keys = List.copyOf(keys);
        origins = List.copyOf(origins);
    }
}
