package cynosure.events.log;

/// An entry read back from the log.
///
/// @param number counted from 1 on, without gaps, for as long as the log lives
public record Kept(long number, Entry entry) {}
