package cynosure.workshop;

/// What a customer or a colleague said or did: evidence of another kind than numbers.
///
/// @param source who said it, and when or where; may be empty
public record Story(String id, String text, String source) {}
