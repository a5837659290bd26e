package cynosure.bets.web;

/// The board on a big screen, where nobody stands in front of it.
public record WallPage(TreeView tree, BoardView board) {}
