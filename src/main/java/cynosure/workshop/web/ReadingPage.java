package cynosure.workshop.web;

/// The framework in five minutes, before a workshop about a product.
///
/// @param game the workshop has a step about the game
public record ReadingPage(String product, boolean game) {}
