package cynosure.events;

import java.util.List;

/// How the import of one file ended.
public sealed interface Outcome {

    Import record();

    /// Its events are in.
    record Imported(Import record, List<Refusal> refusals) implements Outcome {}

    /// A file with the same bytes was imported before, so nothing was added.
    record AlreadyThere(Import record) implements Outcome {}
}
