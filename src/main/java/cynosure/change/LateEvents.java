package cynosure.change;

import cynosure.events.Import;
import cynosure.events.Imports;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What was brought in only after a moment, although it had happened before.
@Component
public class LateEvents {

    private final Imports imports;

    LateEvents(Imports imports) {
        this.imports = imports;
    }

    /// @param files how many files of such events came in later
    /// @param last when the last of them did
    /// @param all whether none at all had come in by then
    public record Late(int files, Instant last, boolean all) {}

    /// What came in after this moment with events from before it; empty when nothing did.
    public Optional<Late> after(Instant moment) {
        List<Import> before =
                imports.all().stream()
                        .filter(one -> one.first() != null && one.first().isBefore(moment))
                        .toList();
        List<Import> late = before.stream().filter(one -> one.at().isAfter(moment)).toList();
        return late.stream()
                .map(Import::at)
                .max(Comparator.naturalOrder())
                .map(last -> new Late(late.size(), last, late.size() == before.size()));
    }
}
