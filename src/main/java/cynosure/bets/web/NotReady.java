package cynosure.bets.web;

import java.util.List;

/// A bet that can't start yet.
///
/// @param missing what is not said, each in a few words
public record NotReady(String title, String href, List<String> missing) {}
