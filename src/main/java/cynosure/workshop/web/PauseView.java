package cynosure.workshop.web;

/// Nothing to do for a while.
///
/// @param overnight the room meets again on another day
public record PauseView(boolean overnight) implements StageView.Body {}
