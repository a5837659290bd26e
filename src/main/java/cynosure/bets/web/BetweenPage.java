package cynosure.bets.web;

import java.util.List;

/// Between something to try and an input there is an opportunity: which?
///
/// @param act the id of the act that was begun
/// @param opportunities those that move the input already
public record BetweenPage(
        String inputId,
        String input,
        String title,
        String kind,
        String into,
        String act,
        List<BoardPage.Loose> opportunities) {}
