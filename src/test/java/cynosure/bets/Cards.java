package cynosure.bets;

import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on cards, and a tree to hang them on.
public final class Cards {

    private Cards() {}

    /// @param likely null for what nobody has said, as with the others
    public static Draft draft(
            String title,
            @Nullable Integer likely,
            @Nullable Integer worth,
            @Nullable Integer appetiteDays,
            @Nullable Integer signalDays) {
        return draft(title, Kind.FEATURE, "", likely, worth, appetiteDays, signalDays);
    }

    public static Draft draft(
            String title,
            Kind kind,
            String team,
            @Nullable Integer likely,
            @Nullable Integer worth,
            @Nullable Integer appetiteDays,
            @Nullable Integer signalDays) {
        return new Draft(
                title,
                kind,
                Sentence.UNSAID,
                team,
                "",
                likely,
                worth,
                appetiteDays,
                signalDays,
                Pitch.UNSAID,
                List.of());
    }

    /// A metric of three inputs, the last of which moves the first.
    public static Framework tree() {
        return new Framework(
                "Lantern",
                Game.ATTENTION,
                new NorthStar("Lamplighters", "", "", ""),
                List.of(
                        input(
                                "reading",
                                NorthStar.ID,
                                "Reading",
                                "number of users who did read",
                                80),
                        input("notes", NorthStar.ID, "Notes", "", 50),
                        input("clubs", "reading", "Clubs", "", 60)),
                List.of());
    }

    public static Input input(
            String id, String moves, String name, String definition, @Nullable Integer sure) {
        return new Input(
                id,
                moves,
                name,
                Dimension.BREADTH,
                definition,
                "",
                "",
                "",
                null,
                new Belief("", sure));
    }
}
