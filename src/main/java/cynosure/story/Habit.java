package cynosure.story;

/// How many of those who shared so many notes in their first three weeks were still reading in
/// their third month. This is the story's one cause of retention, so an honest analysis must find
/// it.
///
/// @param members those whose third month is over
public record Habit(String notes, long members, long stayed) {}
