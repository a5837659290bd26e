package cynosure.story;

import cynosure.understanding.Evidence.Side;
import cynosure.understanding.Evidence.Sort;
import cynosure.understanding.Moment.Stage;
import cynosure.understanding.Tenet.Kind;
import cynosure.understanding.Vision;
import cynosure.workshop.JobFunction;
import java.util.List;

/// What Lantern's people believe about readers and the world, how they read their vision, and in
/// which moments they think readers get what they came for. Nobody who builds has spoken yet.
public final class LanternUnderstood {

    public static final String VISION =
            "For readers who miss somebody to talk to about a book: a place where a club reads at its own pace,"
                    + " wherever its members live, and where no thought about a book gets lost.";

    /// @param about the name of what in the tree it belongs to; empty for nothing
    public record Believed(
            String who,
            Kind kind,
            String words,
            String about,
            List<Sure> sure,
            List<Shown> shown) {}

    public record Sure(String who, int percent, String why) {}

    public record Shown(String who, Side side, Sort sort, String words) {}

    /// @param part which part of the vision, from 0
    public record Read(String who, int part, Vision.Side side, String words) {}

    /// @param shownBy names of what in the tree shows it
    /// @param dots who put how many dots on it
    public record Found(
            String who,
            Stage stage,
            String words,
            boolean guess,
            boolean outside,
            String event,
            boolean chosen,
            List<String> shownBy,
            List<Sure> dots) {}

    public record Seat(String who, JobFunction function) {}

    public static final List<Seat> SEATS =
            List.of(
                    new Seat("Ines", JobFunction.DESIGN),
                    new Seat("Priya", JobFunction.ANALYTICS),
                    new Seat("Lotte", JobFunction.MARKETING),
                    new Seat("Jonas", JobFunction.SUPPORT),
                    new Seat("Bram", JobFunction.EXECUTIVE));

    public static final List<Believed> BELIEFS =
            List.of(
                    new Believed(
                            "Lotte",
                            Kind.WORTH,
                            "The real reason why new members come is a friend who reads along.",
                            Lantern.READING.name(),
                            List.of(
                                    sure("Lotte", 90, "Every second letter begins with a friend."),
                                    sure("Priya", 45, "We never asked those who came alone."),
                                    sure("Bram", 80, "")),
                            List.of(
                                    new Shown(
                                            "Lotte",
                                            Side.FOR,
                                            Sort.STORY,
                                            "A bookshop put our card into a novel, and whole clubs came."),
                                    new Shown(
                                            "Jonas",
                                            Side.AGAINST,
                                            Sort.STORY,
                                            "Half of the mail I get is from people who read alone."))),
                    new Believed(
                            "Ines",
                            Kind.CAUSES,
                            "If we go on saving on the empty shelf, new members will leave before their first note.",
                            "A chapter on the first evening",
                            List.of(
                                    sure("Ines", 85, "I have watched six of them do it."),
                                    sure("Bram", 20, "They leave because of the price."),
                                    sure("Lotte", 60, "")),
                            List.of(
                                    new Shown(
                                            "Ines",
                                            Side.FOR,
                                            Sort.RESEARCH,
                                            "Six first evenings watched: four closed the app at the empty shelf."))),
                    new Believed(
                            "Priya",
                            Kind.CUSTOMERS,
                            "Readers come for books and stay for people.",
                            Lantern.NOTES_READ.name(),
                            List.of(
                                    sure("Priya", 75, "I can show the second half."),
                                    sure("Ines", 80, ""),
                                    sure("Jonas", 70, ""),
                                    sure("Mira", 75, "")),
                            List.of(
                                    new Shown(
                                            "Priya",
                                            Side.FOR,
                                            Sort.DATA,
                                            "Members who leave a note early are the ones who stay."))),
                    new Believed(
                            "Bram",
                            Kind.MARKET,
                            "In five years nobody will pay for an app that only shows books.",
                            "",
                            List.of(
                                    sure("Bram", 70, ""),
                                    sure("Lotte", 55, ""),
                                    sure("Mira", 60, "")),
                            List.of()),
                    new Believed(
                            "Bram",
                            Kind.COMPETITORS,
                            "Our real competition is an evening of television, not another reading app.",
                            Lantern.EVENINGS.name(),
                            List.of(sure("Bram", 90, ""), sure("Jonas", 85, "")),
                            List.of()),
                    new Believed(
                            "Jonas",
                            Kind.CAUSES,
                            "If we put off mending lost notes once more, the best members go first, and silently.",
                            Lantern.METRIC.name(),
                            List.of(sure("Jonas", 95, "They write to me once.")),
                            List.of(
                                    new Shown(
                                            "Jonas",
                                            Side.FOR,
                                            Sort.STORY,
                                            "Somebody lost eleven days of notes and thanked me for four of them."))),
                    new Believed(
                            "Mira",
                            Kind.TECHNOLOGY,
                            "Machines will soon summarise any book; what a friend thought of it, they can't know.",
                            "",
                            List.of(),
                            List.of()));

    public static final List<Read> READ =
            List.of(
                    new Read("Lotte", 0, Vision.Side.TELLS, "Not for everybody who reads."),
                    new Read(
                            "Jonas",
                            0,
                            Vision.Side.LEAVES_OPEN,
                            "What about those who read alone and like it?"),
                    new Read("Ines", 1, Vision.Side.TELLS, "The club decides how fast, not we."),
                    new Read(
                            "Bram",
                            1,
                            Vision.Side.LEAVES_OPEN,
                            "Clubs that exist, or clubs that we begin?"),
                    new Read(
                            "Priya",
                            3,
                            Vision.Side.TELLS,
                            "Notes are the promise; losing one breaks it."));

    public static final List<Found> MOMENTS =
            List.of(
                    found(
                            "Lotte",
                            Stage.BEFORE,
                            "A friend tells of a book and of those who read it along",
                            true,
                            true,
                            "",
                            false,
                            List.of(),
                            List.of(sure("Lotte", 2, ""))),
                    found(
                            "Ines",
                            Stage.FIRST,
                            "The first evening ends with a whole chapter",
                            false,
                            false,
                            "finish_chapter",
                            true,
                            List.of(Lantern.READING.name(), "A chapter on the first evening"),
                            List.of(sure("Ines", 2, ""), sure("Priya", 1, ""))),
                    found(
                            "Priya",
                            Stage.FIRST,
                            "Somebody else's note stands beside the page",
                            false,
                            false,
                            "view_note",
                            true,
                            List.of(Lantern.NOTES_READ.name(), "Readers who meet a note"),
                            List.of(
                                    sure("Priya", 3, ""),
                                    sure("Jonas", 2, ""),
                                    sure("Bram", 1, ""))),
                    found(
                            "Mira",
                            Stage.HABIT,
                            "A thought at the end of a chapter is kept for the others",
                            false,
                            false,
                            "share_note",
                            true,
                            List.of(Lantern.METRIC.name(), Lantern.CHAPTERS_NOTED.name()),
                            List.of(sure("Mira", 3, ""), sure("Ines", 3, ""))),
                    found(
                            "Jonas",
                            Stage.HABIT,
                            "Somebody answers a note",
                            false,
                            false,
                            "reply_note",
                            true,
                            List.of("Answers per reader of notes"),
                            List.of(sure("Jonas", 3, ""), sure("Lotte", 2, ""))),
                    found(
                            "Bram",
                            Stage.HABIT,
                            "The club meets on its evening, and everybody has read",
                            true,
                            true,
                            "",
                            true,
                            List.of(),
                            List.of(sure("Bram", 4, ""))),
                    found(
                            "Lotte",
                            Stage.AFTER,
                            "They look back at a year of notes and stay another",
                            true,
                            false,
                            "renew_plan",
                            false,
                            List.of(),
                            List.of(sure("Lotte", 1, ""))));

    private LanternUnderstood() {}

    private static Sure sure(String who, int percent, String why) {
        return new Sure(who, percent, why);
    }

    private static Found found(
            String who,
            Stage stage,
            String words,
            boolean guess,
            boolean outside,
            String event,
            boolean chosen,
            List<String> shownBy,
            List<Sure> dots) {
        return new Found(who, stage, words, guess, outside, event, chosen, shownBy, dots);
    }
}
