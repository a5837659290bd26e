package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;

/// The framework in five minutes, before a workshop about a product.
///
/// @param game the workshop has a step about the game
public record ReadingPage(Phrasebook book, String product, boolean game) implements Spoken {}
