package cynosure.bets;

/// An act is being stored. Told within its transaction, to those who must keep something together
/// with it.
public record BoardWritten(Board before, Board after, Done done) {}
