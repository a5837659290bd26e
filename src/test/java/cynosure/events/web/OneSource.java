package cynosure.events.web;

import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.people.Person;
import java.util.List;
import java.util.Optional;

/// A single source that nobody changes.
record OneSource(EventSource source) implements EventSources {

    @Override
    public List<EventSource> all() {
        return List.of(source);
    }

    @Override
    public Optional<EventSource> ofKey(String key) {
        return source.keys().contains(key) ? Optional.of(source) : Optional.empty();
    }

    @Override
    public EventSource add(String name, List<String> origins, Person by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void allow(String id, List<String> origins, Person by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addKey(String id, Person by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void endKey(String key, Person by) {
        throw new UnsupportedOperationException();
    }
}
