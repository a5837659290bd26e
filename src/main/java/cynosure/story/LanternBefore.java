package cynosure.story;

import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import java.util.List;

/// What Lantern's team believed before its workshop: that it is enough if many people read.
public final class LanternBefore {

    /// What was believed from a day on.
    ///
    /// @param daysAgo how many days before the workshop it was written down
    public record Step(int daysAgo, String why, Framework tree) {}

    private static final NorthStar METRIC =
            new NorthStar(
                    "Monthly readers", "number of users who did open_book, per month", "", "Bram");

    private static final Input NEW_MEMBERS =
            new Input(
                    "new-members",
                    "New members",
                    Dimension.BREADTH,
                    "number of sign_up, per month",
                    "",
                    "Lotte");

    private static final Input CHAPTERS =
            new Input(
                    "chapters-read",
                    "Chapters per reader",
                    Dimension.DEPTH,
                    "number of finish_chapter per user who did open_book, per month",
                    "",
                    "Tomas");

    private static final Belief MORE_COME =
            new Belief("If more people come, more of them stay.", 75);

    private static final Framework FIRST =
            new Framework(
                    Story.PRODUCT,
                    Game.ATTENTION,
                    METRIC,
                    List.of(NEW_MEMBERS.believed(MORE_COME)),
                    List.of(
                            new Result(
                                    "renewals",
                                    "Renewals",
                                    "number of renew_plan, per month",
                                    "Jonas")));

    private static final Framework DEEPER =
            FIRST.with(
                    CHAPTERS.believed(
                            new Belief("If a reader finishes more chapters, they come back.", 60)));

    private static final Framework DOUBTED =
            DEEPER.with(NEW_MEMBERS.believed(new Belief(MORE_COME.words(), 35)));

    /// In the order in which it was written down.
    public static final List<Step> STEPS =
            List.of(
                    new Step(430, "What we could count at the time", FIRST),
                    new Step(310, "Coming is not reading: how much is read counts, too", DEEPER),
                    new Step(150, "Many came in spring, and no more of them stayed", DOUBTED));

    /// Why Weekly Lamplighters took over.
    public static final String WHY =
            "Who only reads does not stay longer for it. Of those who share no note in their first weeks"
                    + " about two in five still read in their third month; of those who share three, nine in ten.";

    /// What the team expects of Weekly Lamplighters.
    public static final String FORECAST =
            "If more members light the way, more of their clubs are still together after a year.";

    private LanternBefore() {}
}
