package cynosure.story;

import static cynosure.story.LanternBets.steps;

import cynosure.bets.Sentence;
import cynosure.bets.Settlement.Next;
import cynosure.bets.Settlement.Outcome;
import cynosure.story.LanternBets.Card;
import cynosure.story.LanternBets.Ending;
import java.util.List;
import java.util.Locale;

/// The small tries with which Lantern's people looked for what makes a quiet club speak, and what
/// came of each.
public final class LanternTries {

    /// What is tried now, and what was tried last.
    public static final List<Card> RUNNING =
            List.of(
                    LanternBets.tried(
                            "friend-first",
                            "friend",
                            "Show a friend's note first",
                            new Sentence(
                                    "show a friend's note before all others",
                                    "more readers open one"),
                            "Ines",
                            -4,
                            "More readers of the trial clubs open a note than of the others.",
                            60,
                            steps(26, 20, 14, -1),
                            null),
                    LanternBets.tried(
                            "friend-letter",
                            "friend",
                            "Three notes in the Sunday letter",
                            new Sentence(
                                    "put three notes into the letter of Sunday",
                                    "readers open the book to answer"),
                            "Bram",
                            2,
                            "One in twenty who open the letter go on to a note.",
                            35,
                            steps(27, 26, 24, 3),
                            null),
                    LanternBets.tried(
                            "friend-cover",
                            "friend",
                            "A light on the cover when a friend has noted",
                            new Sentence(
                                    "light up the cover of a book with new notes",
                                    "readers look in"),
                            "Ines",
                            -18,
                            "Covers with a light are opened more often than the same covers without.",
                            50,
                            steps(10, 5, -1, -1),
                            null),
                    LanternBets.tried(
                            "android-twice",
                            "android",
                            "Keep notes twice for one country",
                            new Sentence("keep notes twice in Denmark first", "none is lost there"),
                            "Tomas",
                            40,
                            "No note is missing after two weeks.",
                            75,
                            steps(82, 80, 75, 45),
                            new Ending(
                                    41,
                                    Outcome.WON,
                                    "Two weeks, no note missing.",
                                    "Sending again after a day caught the last ones.",
                                    Next.DOUBLE_DOWN)));

    /// The small tries of the last year that are settled, the oldest first.
    public static final List<Card> SETTLED =
            List.of(
                    small(
                            "A bell when the club begins",
                            320,
                            60,
                            Outcome.LOST,
                            "People turned it off in the second week."),
                    small(
                            "Say how many have noted this chapter",
                            300,
                            55,
                            Outcome.WON,
                            "A small number invites, a large one silences."),
                    small(
                            "A first word to begin with",
                            280,
                            70,
                            Outcome.LOST,
                            "Notes grew more alike, not more."),
                    small(
                            "Notes as pictures",
                            262,
                            30,
                            Outcome.LOST,
                            "Hardly anybody wants to draw at eleven at night."),
                    small(
                            "Ask again on the next evening",
                            250,
                            40,
                            Outcome.LOST,
                            "By then the thought is gone."),
                    small(
                            "One line, no title",
                            232,
                            80,
                            Outcome.WON,
                            "Every field less is a note more."),
                    small(
                            "Thank whoever notes first",
                            210,
                            65,
                            Outcome.WON,
                            "Being first is a reason to be early."),
                    small(
                            "Let the club's host pick a question",
                            190,
                            50,
                            Outcome.WON,
                            "Hosts like to be asked, too."),
                    small(
                            "Hide notes until one has written",
                            160,
                            35,
                            Outcome.LOST,
                            "It felt like a toll."),
                    small(
                            "A quieter keyboard",
                            130,
                            45,
                            Outcome.UNCLEAR,
                            "Too few noticed it to say anything."),
                    small(
                            "Answer with one tap",
                            105,
                            75,
                            Outcome.WON,
                            "A tap is an answer; people come back for it."));

    private static Card small(
            String title, int daysAgo, int chance, Outcome outcome, String learned) {
        return LanternBets.tried(
                title,
                LanternBets.QUIET,
                title,
                new Sentence(
                        "try “" + title.toLowerCase(Locale.ROOT) + "” with twenty clubs",
                        "they leave more notes than the others"),
                "Ines",
                daysAgo,
                "Twenty clubs leave more notes than twenty others.",
                chance,
                steps(daysAgo + 30, daysAgo + 25, daysAgo + 20, daysAgo),
                new Ending(
                        daysAgo - 2,
                        outcome,
                        outcome == Outcome.WON
                                ? "They did."
                                : outcome == Outcome.LOST ? "They didn't." : "Nobody could tell.",
                        learned,
                        outcome == Outcome.WON ? Next.DOUBLE_DOWN : Next.NEXT_TRY));
    }

    private LanternTries() {}
}
