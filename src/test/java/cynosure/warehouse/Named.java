package cynosure.warehouse;

import cynosure.warehouse.Deeds.Deed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was said of users and devices, in the order in which it arrived, and who they are, worked
/// out the plain way: every time anew, over everything.
final class Named {

    sealed interface Word {

        Instant at();

        record Done(
                String name,
                @Nullable String user,
                @Nullable String device,
                Instant at,
                @Nullable Object plan)
                implements Word {}

        record Alias(String previous, String user, Instant at) implements Word {}
    }

    private final List<Word> all = new ArrayList<>();

    void arrive(List<Word> more) {
        all.addAll(more);
    }

    /// Every deed, done by the person rather than by one of their ids.
    Deeds deeds() {
        Map<String, Set<String>> persons = persons();
        Deeds deeds = new Deeds();
        for (Word word : all) {
            if (word instanceof Word.Done done) {
                String id =
                        done.user() != null
                                ? "u:" + done.user()
                                : done.device() != null ? "d:" + done.device() : null;
                String person = id == null ? null : String.join(",", persons.get(id));
                deeds.arrive(List.of(new Deed(done.name(), person, done.at(), done.plan())));
            }
        }
        return deeds;
    }

    /// All ids of every person.
    Set<String> labels() {
        return persons().values().stream()
                .map(ids -> String.join(",", ids))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Set<String>> persons() {
        Map<String, Set<String>> persons = new HashMap<>();
        Map<String, Word.Done> met = new HashMap<>();
        for (Word word : all) {
            switch (word) {
                case Word.Done done -> {
                    add(persons, done.user(), "u:");
                    add(persons, done.device(), "d:");
                    if (done.user() != null && done.device() != null) {
                        met.merge(done.device(), done, Named::earlier);
                    }
                }
                case Word.Alias alias -> {
                    add(persons, alias.user(), "u:");
                    add(persons, alias.previous(), "u:");
                    add(persons, alias.previous(), "d:");
                    join(persons, "u:" + alias.previous(), "u:" + alias.user());
                    join(persons, "d:" + alias.previous(), "u:" + alias.user());
                }
            }
        }
        met.forEach((device, done) -> join(persons, "d:" + device, "u:" + done.user()));
        return persons;
    }

    private static Word.Done earlier(Word.Done one, Word.Done other) {
        int order = one.at().compareTo(other.at());
        if (order == 0) {
            order = String.valueOf(one.user()).compareTo(String.valueOf(other.user()));
        }
        return order <= 0 ? one : other;
    }

    private static void add(Map<String, Set<String>> persons, @Nullable String id, String kind) {
        if (id != null) {
            persons.computeIfAbsent(kind + id, own -> new TreeSet<>(Set.of(own)));
        }
    }

    private static void join(Map<String, Set<String>> persons, String one, String other) {
        Set<String> both = new TreeSet<>(persons.get(one));
        both.addAll(persons.get(other));
        new HashSet<>(both).forEach(id -> persons.put(id, both));
    }
}
