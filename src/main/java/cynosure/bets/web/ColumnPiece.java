package cynosure.bets.web;

import java.util.List;

/// A column, or the part of it that lies in one swimlane.
///
/// @param id of the element that holds the cards
/// @param live whether the stream keeps it as it is; else the whole board is fetched anew
public record ColumnPiece(
        Slot slot,
        String id,
        boolean live,
        CountPiece count,
        WindowPiece window,
        List<CardPiece> cards) {}
