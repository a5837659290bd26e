package cynosure.bets;

/// An act was stored. Told to the pages that are open, after the commit.
public record BoardChanged(Board before, Board after, Done done) {}
