package cynosure.framework.web;

import java.util.List;

/// One revision in words.
///
/// @param at the moment it was made
/// @param by the person's name
/// @param changes what it changed, each in a few words
public record HistoryEntry(long number, String at, String by, String why, List<String> changes) {}
