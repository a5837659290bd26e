package cynosure.catalogue.watch;

import java.time.Instant;

/// Whether a product sends its events itself, so that a silent day is a day without events and not
/// the end of a file.
@FunctionalInterface
public interface Alive {

    boolean since(Instant moment);
}
