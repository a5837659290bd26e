package cynosure.bets.web;

/// A card with its place.
///
/// @param place in its column, across swimlanes and teams, from 1; 0 for a card that is not on the
///   board
public record CardPiece(CardFace face, int place) {}
