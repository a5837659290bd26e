package cynosure.events.web;

import java.util.List;

/// What is kept of people: the rules for all sources, and where a source has its own.
public record PrivacyPage(PrivacyForm form, List<SourceRow> sources) {

    /// One source, or the files.
    ///
    /// @param kept in words, what holds for it
    /// @param warning what looks like a person in it; empty when nothing does
    public record SourceRow(String id, String name, String kept, String warning) {}
}
