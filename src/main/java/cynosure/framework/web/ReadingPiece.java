package cynosure.framework.web;

/// What was made of a definition, in its place under the editor.
///
/// @param href the node whose definition it is
public record ReadingPiece(String href, Reading reading) {}
