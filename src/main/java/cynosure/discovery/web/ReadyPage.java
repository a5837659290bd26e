package cynosure.discovery.web;

/// What to know before the two minutes begin.
///
/// @param id under which the test would begin
public record ReadyPage(Testable.Subject subject, String id) {}
