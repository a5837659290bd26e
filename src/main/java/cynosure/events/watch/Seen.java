package cynosure.events.watch;

import cynosure.events.Arrival;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Something that has just come, cut to what fits on a line.
///
/// @param number the how-manieth it is that could be shown, counted since the server started
/// @param name the event's name; empty when it was refused
/// @param who whose it is; empty when nobody is named
/// @param properties the first of them
/// @param left how many properties more it has
/// @param reason why it was refused; empty when it was not
public record Seen(
        long number,
        Instant at,
        String source,
        String name,
        String who,
        List<Property> properties,
        int left,
        String reason) {

    static final String ALIAS = "alias";
    static final String GROUP = "group";
    private static final int PROPERTIES = 12;
    private static final int LETTERS = 120;
    private static final int RAW_LETTERS = 300;

    /// @param value as text, cut when it is long
    public record Property(String name, String value) {}

    public boolean refused() {
        return !reason.isEmpty();
    }

    static Seen of(long number, Arrival arrival) {
        return switch (arrival) {
            case Arrival.Understood event -> {
                String who = event.actor() == null ? event.anonymous() : event.actor();
                yield seen(
                        number,
                        event.moments().received(),
                        event.source(),
                        event.name(),
                        who == null ? "" : who,
                        event.properties());
            }
            case Arrival.Alias alias ->
                    seen(
                            number,
                            alias.moments().received(),
                            alias.source(),
                            ALIAS,
                            alias.actor(),
                            Map.of("previous", alias.previous()));
            case Arrival.GroupTold told ->
                    seen(
                            number,
                            told.moments().received(),
                            told.source(),
                            GROUP,
                            told.type() + " " + told.group(),
                            told.properties());
            case Arrival.Unclear unclear ->
                    new Seen(
                            number,
                            unclear.received(),
                            unclear.source(),
                            "",
                            cut(unclear.sent().head(4 * RAW_LETTERS), RAW_LETTERS),
                            List.of(),
                            0,
                            unclear.reason());
        };
    }

    /// What it is called among those of its kind.
    static String name(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Understood event -> event.name();
            case Arrival.Alias _ -> ALIAS;
            case Arrival.GroupTold _ -> GROUP;
            case Arrival.Unclear _ -> "";
        };
    }

    private static Seen seen(
            long number,
            Instant at,
            String source,
            String name,
            String who,
            Map<String, ?> properties) {
        return new Seen(
                number,
                at,
                source,
                cut(name, LETTERS),
                cut(who, LETTERS),
                properties.entrySet().stream()
                        .limit(PROPERTIES)
                        .map(
                                one ->
                                        new Property(
                                                cut(one.getKey(), LETTERS),
                                                cut(String.valueOf(one.getValue()), LETTERS)))
                        .toList(),
                Math.max(0, properties.size() - PROPERTIES),
                "");
    }

    private static String cut(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters) + "…";
    }
}
