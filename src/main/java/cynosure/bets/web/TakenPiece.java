package cynosure.bets.web;

/// Beside words that can become a card, or did.
///
/// @param href of the card, or of where it is written down
public record TakenPiece(String href, String words) {}
