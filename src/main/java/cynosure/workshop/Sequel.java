package cynosure.workshop;

import cynosure.ids.Secrets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a workshop goes on after its end, and what it goes on from: sessions form one journey.
///
/// @param reviewOn the day on which the decision is looked at again; null while nobody has said
/// @param next the session in which this one goes on; null while none is planned
/// @param from the session that this one goes on from; null for the first of a journey
/// @param keepsakes the hashed secret of the link under which somebody finds what they took home,
///   by person id
public record Sequel(
        @Nullable LocalDate reviewOn,
        @Nullable Next next,
        @Nullable From from,
        Map<String, String> keepsakes) {

    /// @param by the day by which it should be held
    public record Next(String workshopId, Purpose purpose, LocalDate by) {}

    /// @param names of those who wrote what was carried over, by person id
    public record From(String workshopId, Purpose purpose, Map<String, String> names) {}

    static Sequel none() {
        return new Sequel(null, null, null, Map.of());
    }

    Sequel after(Following happening) {
        return switch (happening) {
            case Following.ReviewSet(var on) -> new Sequel(on, next, from, keepsakes);
            case Following.NextPlanned(var id, var purpose, var by) ->
                    new Sequel(reviewOn, new Next(id, purpose, by), from, keepsakes);
            case Following.CarriedOver(var id, var purpose, var names) ->
                    new Sequel(reviewOn, next, new From(id, purpose, names), keepsakes);
            case Following.KeepsakeLinked(var person, var hash) ->
                    new Sequel(reviewOn, next, from, Entries.with(keepsakes, person, hash));
            case Following.KeepsakeRevoked(var person) -> {
                Map<String, String> fewer = new LinkedHashMap<>(keepsakes);
                fewer.remove(person);
                yield new Sequel(reviewOn, next, from, Collections.unmodifiableMap(fewer));
            }
        };
    }

    /// The name of somebody who wrote what was carried over.
    Optional<String> nameOf(String personId) {
        return Optional.ofNullable(from).map(known -> known.names().get(personId));
    }

    /// Whose link this secret opens.
    public Optional<String> keeperWith(String secret) {
        String hash = Secrets.hash(secret);
        return keepsakes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(hash))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Something was carried over, so it lies on the table from the beginning.
    boolean carriesOn() {
        return from != null;
    }

    /// Everything that lay open in one session, as it lies on the table of the next.
    public static List<Happening> carried(Workshop before, Purpose purpose) {
        return new Carrying(before).over(purpose);
    }
}
