package cynosure.story;

import cynosure.bets.Column;
import cynosure.bets.Forecast;
import cynosure.bets.Kind;
import cynosure.bets.Level;
import cynosure.bets.Pitch;
import cynosure.bets.Sentence;
import cynosure.bets.Settlement.Next;
import cynosure.bets.Settlement.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Lantern's people bet on. One opportunity has paid, another waits in review for too long,
/// and of a dozen small tries about half came to nothing, as they do.
public final class LanternBets {

    /// A card.
    ///
    /// @param key by which others name it
    /// @param serves the name of an input, or the key of an opportunity
    /// @param path where it went, the earliest first
    /// @param ending null while it is open
    public record Card(
            String key,
            Level level,
            String serves,
            String title,
            Kind kind,
            Sentence sentence,
            Tending tending,
            Pitch pitch,
            @Nullable Held held,
            List<Step> path,
            @Nullable Ending ending) {}

    /// @param who looks after it
    /// @param value from 1 to 5
    public record Tending(
            String who, String team, int confidence, int value, int appetiteDays, int signalDays) {}

    /// @param daysAgo the day it is looked at; negative for a day to come
    /// @param measure the name of an input; empty where a sign tells
    public record Held(
            int daysAgo, String assumptions, String measure, String signal, Forecast forecast) {}

    public record Step(int daysAgo, Column to) {}

    /// @param outcome null where the number says it
    public record Ending(
            int daysAgo, @Nullable Outcome outcome, String happened, String learned, Next next) {}

    static final String QUIET = "quiet";
    private static final String NOTES_MET = "Readers who meet a note";
    private static final String FIRST_CHAPTER = "A chapter on the first evening";

    /// The card that somebody put higher than its numbers do, and why.
    public static final String FIRST_EVENING = "evening";

    public static final String KNOWS_BETTER =
            "Who reads no chapter on the first evening never comes to carry the book on a train.";

    private LanternBets() {}

    /// The cards, opportunities first.
    ///
    /// @param launch how many days ago Lantern began to ask at the end of a chapter
    public static List<Card> cards(int launch) {
        return List.of(
                new Card(
                        "end",
                        Level.OPPORTUNITY,
                        Lantern.CHAPTERS_NOTED.name(),
                        "The end of a chapter is when people have something to say",
                        Kind.EXPERIMENT,
                        new Sentence(
                                "ask for one line at the moment the last page turns",
                                "more chapters leave a note"),
                        new Tending("Ines", "Club life", 90, 5, 15, 14),
                        new Pitch(
                                "People close the book with a thought in their head, and by the next evening it is gone.",
                                "Members of a club who finish chapters and have never left a note.",
                                "One line, one box, no title. It can be waved away for good.",
                                "If more than one in ten wave it away for good in the first week."),
                        held(
                                launch - 60,
                                "A thought is still there when the page turns.\nAsking once an evening is not too often.",
                                Lantern.CHAPTERS_NOTED.name(),
                                70,
                                "0.05",
                                "0.20"),
                        steps(launch + 40, launch + 20, launch + 2, launch - 61),
                        new Ending(
                                launch - 75,
                                null,
                                "The share rose in the first week and stayed up through the summer.",
                                "People do want to say something; they only want to be asked, and in few words.",
                                Next.DOUBLE_DOWN)),
                new Card(
                        QUIET,
                        Level.OPPORTUNITY,
                        Lantern.NOTES_READ.name(),
                        "Some clubs fall silent, and nobody wants to be the first to speak",
                        Kind.EXPERIMENT,
                        new Sentence(
                                "make it small and safe to say something",
                                "quiet clubs find their voice, and there is more to read"),
                        new Tending("Ines", "Club life", 50, 3, 60, 14),
                        new Pitch(
                                "One club in four has had no note for a month.",
                                "Clubs without a note in a month.",
                                "Many small tries, each with twenty clubs.",
                                "If a try makes busy clubs quieter."),
                        new Held(
                                100,
                                "Silence is shyness, not boredom.",
                                "",
                                "Clubs that were quiet in winter are not in summer.",
                                new Forecast(55, null, null)),
                        steps(365, 360, 352, 101),
                        new Ending(
                                98,
                                Outcome.UNCLEAR,
                                "Some clubs woke up, others fell asleep.",
                                "What helps one quiet club bores the next; we need to know why they are quiet.",
                                Next.NEXT_TRY)),
                new Card(
                        "friend",
                        Level.OPPORTUNITY,
                        NOTES_MET,
                        "A friend's note is easy to miss",
                        Kind.FEATURE,
                        new Sentence(
                                "bring the note of a friend to where somebody is reading anyway",
                                "more readers meet a note in a week"),
                        new Tending("Ines", "Club life", 65, 5, 20, 14),
                        new Pitch(
                                "Notes wait on a page of their own; one reader in four meets none in a week.",
                                "Readers in clubs of more than four.",
                                "Small tries, each in one place where people read already.",
                                "If people say that it breaks the spell of the story."),
                        held(
                                -35,
                                "People would rather hear from a friend than from a stranger.",
                                NOTES_MET,
                                60,
                                "0.02",
                                "0.10"),
                        steps(60, 40, 28, -1),
                        null),
                new Card(
                        "android",
                        Level.OPPORTUNITY,
                        Lantern.NOTES_READ.name(),
                        "Notes still go missing on Android",
                        Kind.DEBT,
                        new Sentence(
                                "keep every note twice until it has arrived",
                                "nobody stops writing because a note was lost, and more are read"),
                        new Tending("Tomas", "Reading", 55, 3, 12, 7),
                        new Pitch(
                                "Every lost note drags on all four inputs: whoever loses one leaves fewer for weeks.",
                                "Readers on Android, who are more than half of all.",
                                "Rebuild how notes are kept and sent; change nothing that can be seen.",
                                "If the old and the new way differ for a single note in the trial."),
                        held(
                                12,
                                "People leave fewer notes because they lost one, not because the season is over.",
                                Lantern.NOTES_READ.name(),
                                45,
                                "0.2",
                                "1.5"),
                        steps(95, 90, 80, 17),
                        null),
                new Card(
                        FIRST_EVENING,
                        Level.OPPORTUNITY,
                        FIRST_CHAPTER,
                        "The first evening ends before the first chapter does",
                        Kind.RESEARCH,
                        new Sentence(
                                "offer books whose first chapter fits an evening",
                                "more new members finish one the first time they come"),
                        new Tending("Lotte", "Reading", 40, 4, 8, 10),
                        Pitch.UNSAID,
                        held(
                                -60,
                                "New members choose from what they see first.",
                                FIRST_CHAPTER,
                                40,
                                "0.03",
                                "0.12"),
                        steps(30, 12, -1, -1),
                        null),
                new Card(
                        "forget",
                        Level.OPPORTUNITY,
                        Lantern.EVENINGS.name(),
                        "People forget on which evenings their club reads",
                        Kind.DESIGN,
                        new Sentence(
                                "make the club's evening easy to keep in mind",
                                "more come three times a week"),
                        new Tending("Tomas", "Reading", 35, 3, 10, 21),
                        Pitch.UNSAID,
                        null,
                        steps(25, 6, -1, -1),
                        null),
                new Card(
                        "commute",
                        Level.OPPORTUNITY,
                        Lantern.READING.name(),
                        "People who commute have their hands full",
                        Kind.FEATURE,
                        new Sentence("read chapters aloud", "more members finish one in a week"),
                        new Tending("Lotte", "Reading", 50, 4, 45, 40),
                        Pitch.UNSAID,
                        null,
                        steps(20, -1, -1, -1),
                        null));
    }

    static Card tried(
            String key,
            String opportunity,
            String title,
            Sentence sentence,
            String who,
            int daysAgo,
            String signal,
            int chance,
            List<Step> path,
            @Nullable Ending ending) {
        return new Card(
                key,
                Level.INTERVENTION,
                opportunity,
                title,
                Kind.EXPERIMENT,
                sentence,
                new Tending(who, "Club life", chance, 2, 4, 7),
                Pitch.UNSAID,
                new Held(daysAgo, "", "", signal, new Forecast(chance, null, null)),
                path,
                ending);
    }

    private static Held held(
            int daysAgo, String assumptions, String measure, int chance, String low, String high) {
        return new Held(
                daysAgo,
                assumptions,
                measure,
                "",
                new Forecast(chance, new BigDecimal(low), new BigDecimal(high)));
    }

    /// @param found days since it was written down
    /// @param next days since it was chosen; negative where it was not, as for the others
    static List<Step> steps(int found, int next, int now, int review) {
        return List.of(
                        new Step(found, Column.SHELF),
                        new Step(next, Column.NEXT),
                        new Step(now, Column.NOW),
                        new Step(review, Column.REVIEW))
                .stream()
                .filter(step -> step.daysAgo() >= 0)
                .toList();
    }
}
