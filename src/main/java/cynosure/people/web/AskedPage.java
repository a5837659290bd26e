package cynosure.people.web;

/// A link that was just made for one person. It is shown this once.
///
/// @param link the whole address
public record AskedPage(String name, String link, String until) {}
