package cynosure.events.dialect;

import cynosure.events.Arrival;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Requests as clients make them, and what is heard in them.
final class Posts {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Posts() {}

    static Parcel post(String address, String body) {
        return post(address, body.getBytes(StandardCharsets.UTF_8), NOON);
    }

    static Parcel post(String address, byte[] body, Instant received) {
        String[] parts = address.split("\\?", 2);
        Query query = Query.of(parts.length > 1 ? parts[1] : null);
        return new Parcel(parts[0], query, body, received, "https://star.example");
    }

    /// All that a client said in what was written down of it.
    static List<Arrival> arrivals(String client, Dialect dialect) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Recording request : Recording.of(client)) {
            if (!request.method().equals("OPTIONS")) {
                arrivals.addAll(request.open(dialect).read("web").arrivals());
            }
        }
        return arrivals;
    }

    /// One line for each: what, who, anonymously who, groups.
    static List<String> summary(List<Arrival> arrivals) {
        return arrivals.stream().map(Posts::summary).toList();
    }

    private static String summary(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Understood event ->
                    "%s by %s/%s %s"
                            .formatted(
                                    event.name(), event.actor(), event.anonymous(), event.groups());
            case Arrival.Alias alias -> "alias " + alias.previous() + " = " + alias.actor();
            case Arrival.GroupTold told ->
                    "group %s %s %s".formatted(told.type(), told.group(), told.properties());
            case Arrival.Unclear unclear -> "unclear: " + unclear.reason();
        };
    }

    static Arrival.Understood event(List<Arrival> arrivals, String name) {
        return arrivals.stream()
                .filter(Arrival.Understood.class::isInstance)
                .map(Arrival.Understood.class::cast)
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
