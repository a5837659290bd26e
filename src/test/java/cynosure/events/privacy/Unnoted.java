package cynosure.events.privacy;

import cynosure.people.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Forgets to note the first step that was done.
record Unnoted(Deletions noted) implements Deletions {

    @Override
    public void keep(Deletion deletion) {
        throw new DeletingTest.Killed();
    }

    @Override
    public Deletion ask(String mark, String sealed, Collection<String> marks, Person by) {
        return noted.ask(mark, sealed, marks, by);
    }

    @Override
    public void aged(Deletion.Report report, Instant at) {
        noted.aged(report, at);
    }

    @Override
    public void turnAway(Deletion deletion, Collection<String> marks) {
        noted.turnAway(deletion, marks);
    }

    @Override
    public List<Deletion> all() {
        return noted.all();
    }

    @Override
    public Optional<Deletion> one(String id) {
        return noted.one(id);
    }

    @Override
    public boolean lift(Collection<String> marks, String why, Person by) {
        return noted.lift(marks, why, by);
    }

    @Override
    public Map<String, String> lifted() {
        return noted.lifted();
    }

    @Override
    public List<Mention> mentions(Collection<String> ids) {
        return noted.mentions(ids);
    }
}
