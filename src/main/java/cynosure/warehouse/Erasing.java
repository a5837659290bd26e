package cynosure.warehouse;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is taken out of the store for good: afterwards the store lies in a new file.
public final class Erasing {

    private final Warehouse warehouse;

    public Erasing(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /// What was taken out.
    ///
    /// @param told how often something was told of them
    /// @param people how many persons went
    /// @param ids under how many ids
    /// @param since when the first of these events happened; null when there was none
    public record Gone(long events, long told, long people, long ids, @Nullable Instant since) {}

    /// All ids of the persons who have one of these, with the ids themselves.
    public Set<String> idsOf(Collection<String> ids) {
        return warehouse.read(connection -> new Erasure(connection).idsOf(ids));
    }

    /// How many of these ids somebody has.
    public int names(Collection<String> ids) {
        return warehouse.read(connection -> new Erasure(connection).present(ids).size());
    }

    /// Takes out everything of these persons, and all that names them.
    ///
    /// @param telling the ids that are no ordinary words: where one stands in what others did,
    ///   another word takes its place
    /// @param stand that word
    /// @param wholeRows tables of which a row goes when a person is named in it
    /// @param also what else goes in the same transaction
    public Gone persons(
            Collection<String> ids,
            Collection<String> telling,
            String stand,
            Set<String> wholeRows,
            Instant at,
            Work<?> also) {
        return warehouse.unchanged(
                connection -> {
                    Gone gone = new Erasure(connection).persons(ids, at);
                    new Mentions(connection).replace(telling, stand, wholeRows);
                    also.with(connection);
                    return gone;
                });
    }

    /// Takes out what happened before that instant and came from this source, or in files.
    ///
    /// @param source null for what came in files
    /// @param also what else goes in the same transaction
    public Gone older(Instant cut, @Nullable String source, Work<?> also) {
        return warehouse.unchanged(
                connection -> {
                    Gone gone = new Erasure(connection).older(cut, source);
                    also.with(connection);
                    return gone;
                });
    }

    /// How many persons were deleted since then: what was read before knows of them still.
    public long since(Instant at) {
        return warehouse.read(connection -> new Erasure(connection).since(at));
    }

    /// Writes the store into a new file, and so leaves behind what was in free blocks.
    public void anew() {
        warehouse.rewrite();
    }

    /// Longer ids of others in which one of these stands as a word of its own. They stay.
    public List<String> others(Collection<String> ids) {
        return warehouse.read(connection -> new Mentions(connection).others(ids));
    }

    /// In how many values one of some ids stands.
    ///
    /// @param words as a word of its own
    /// @param parts as a part of a longer one, or of the id of somebody else
    public record Standing(long words, long parts) {}

    public Standing standing(Collection<String> ids) {
        return warehouse.read(
                connection -> {
                    long[] standing = new Mentions(connection).standing(ids);
                    return new Standing(standing[0], standing[1]);
                });
    }
}
