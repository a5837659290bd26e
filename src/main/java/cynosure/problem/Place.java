package cynosure.problem;

/// Where in a text a problem lies.
///
/// @param source what the text is called: a file name, or "sentence"
/// @param line the line, from 1
/// @param column the first character concerned, from 1
/// @param length how many characters are concerned; 0 when something is missing just there
/// @param text the whole line, for showing with a caret under it
public record Place(String source, int line, int column, int length, String text) {}
