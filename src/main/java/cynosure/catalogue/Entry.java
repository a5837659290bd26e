package cynosure.catalogue;

import cynosure.warehouse.Catalog;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One event of the catalogue: what was seen of it and what people say.
///
/// @param seen null for an event that was never sent
/// @param said null when nobody said anything
/// @param properties the most frequent first, then those never seen
public record Entry(
        String name,
        Catalog.@Nullable EventName seen,
        @Nullable Description said,
        List<Property> properties) {

    public Entry {
        properties = List.copyOf(properties);
    }

    /// One property of it.
    ///
    /// @param seen null for one that was never sent
    /// @param said null when nobody said anything
    public record Property(
            String name, Catalog.@Nullable Property seen, @Nullable Description said) {

        public Said words() {
            return said == null ? Said.NOTHING : said.said();
        }
    }

    public Said words() {
        return said == null ? Said.NOTHING : said.said();
    }

    public long count() {
        return seen == null ? 0 : seen.count();
    }

    public Instant first() {
        return seen == null ? Instant.MAX : seen.first();
    }

    public Instant last() {
        return seen == null ? Instant.MIN : seen.last();
    }

    /// Everything a search may find it by, in small letters.
    String findable() {
        StringBuilder all = new StringBuilder(name).append(' ').append(words().words());
        all.append(' ').append(words().owner());
        for (Property property : properties) {
            all.append(' ').append(property.name()).append(' ').append(property.words().words());
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
