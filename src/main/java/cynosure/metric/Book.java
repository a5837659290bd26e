package cynosure.metric;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The metrics that have names, so that one can stand in another. Resolving asks it; whoever keeps
/// definitions answers.
public interface Book {

    /// Without any metric in it.
    Book EMPTY =
            new Book() {
                @Override
                public Collection<String> names() {
                    return List.of();
                }

                @Override
                public Optional<String> sentence(String name) {
                    return Optional.empty();
                }
            };

    Collection<String> names();

    /// The sentence that defines the metric of this name; empty when there is no such metric.
    Optional<String> sentence(String name);
}
