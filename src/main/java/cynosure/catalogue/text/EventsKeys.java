package cynosure.catalogue.text;

import java.util.List;

/// The words of the chapter, in the order in which they are written. `docs/northstar.schema.json`
/// has the same.
public final class EventsKeys {

    /// Where the chapter stands in the file.
    public static final String CHAPTER = "events";

    /// Of an event.
    public static final List<String> EVENT = List.of("event", "words", "owner", "properties");

    /// Of a property.
    public static final List<String> PROPERTY = List.of("property", "words", "required");

    private EventsKeys() {}
}
