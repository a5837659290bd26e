package cynosure.bets;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people write on a card, apart from its terms. It can be put better at any time.
///
/// @param title a few words by which everybody knows it
/// @param team who works on it; empty while nobody does
/// @param owner who looks after it; empty while nobody does
/// @param confidence how likely the team thinks it today, 0 to 100; null while it has not said. The
///   forecast stays as it was when the bet was placed
/// @param value what reaching the middle of the forecast would be worth, from 1 (little) to 5
///   (changes everything); null while nobody has said
/// @param appetiteDays how many days of the team's work it may cost at most: a limit, no estimate;
///   null while nobody has said
/// @param signalDays how many days until the first sign of whether it works; null while nobody has
///   said
/// @param links where it stands in other tools
public record Draft(
        String title,
        Kind kind,
        Sentence sentence,
        String team,
        String owner,
        @Nullable Integer confidence,
        @Nullable Integer value,
        @Nullable Integer appetiteDays,
        @Nullable Integer signalDays,
        Pitch pitch,
        List<URI> links) {

    public Draft {
        title = Words.line(title);
        team = Words.line(team);
        owner = Words.line(owner);
        links = List.copyOf(links);
    }

    /// A card with nothing but its title.
    public static Draft titled(String title) {
        return new Draft(
                title,
                Kind.FEATURE,
                Sentence.UNSAID,
                "",
                "",
                null,
                null,
                null,
                null,
                Pitch.UNSAID,
                List.of());
    }

    public Draft saying(Sentence sentence) {
        return new Draft(
                title,
                kind,
                sentence,
                team,
                owner,
                confidence,
                value,
                appetiteDays,
                signalDays,
                pitch,
                links);
    }
}
