package cynosure.bets.web;

import java.util.List;

/// A bet on one page: enough to decide, no more.
///
/// @param way what it serves up to the results, in a line
/// @param sentence the bet; empty while a half is missing
/// @param parts each with what is said; what nobody has said is empty, and shows
/// @param printed the day
public record OnePager(
        String called,
        String title,
        String href,
        String where,
        List<String> way,
        String sentence,
        List<CardPage.Fact> parts,
        WayView ladder,
        String printed) {

    /// What the printed sheet is made of.
    ///
    /// @param points how large its letters are
    public record Sheet(OnePager page, String points) {}

    /// What nobody has said yet.
    public List<String> missing() {
        return parts.stream()
                .filter(part -> part.said().isEmpty())
                .map(CardPage.Fact::label)
                .toList();
    }

    public List<CardPage.Fact> said() {
        return parts.stream().filter(part -> !part.said().isEmpty()).toList();
    }
}
