package cynosure.people.web;

/// What the owner's entry page shows.
public record EntryPage(String token) {}
