package cynosure.events.privacy;

import cynosure.people.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules of privacy in memory.
public final class Remembered implements Privacy {

    final Map<String, Rules> said = new HashMap<>();
    final List<Noticed.Count> noted = new ArrayList<>();
    final Set<String> forgotten = new HashSet<>();

    @Override
    public Rules said(String source) {
        return said.getOrDefault(source, Rules.USUAL);
    }

    @Override
    public void say(String source, Rules rules, Person by) {
        said.put(source, rules);
    }

    @Override
    public Optional<Instant> pseudonymsSince(String source) {
        return Optional.empty();
    }

    @Override
    public void note(Collection<Noticed.Count> counts) {
        noted.addAll(counts);
    }

    @Override
    public List<Seen> seen(String source) {
        return noted.stream()
                .filter(count -> count.source().equals(source))
                .map(count -> new Seen(count.what(), count.name(), count.times(), Instant.EPOCH))
                .toList();
    }

    @Override
    public Set<String> forgotten() {
        return Set.copyOf(forgotten);
    }
}
