package cynosure.story;

import static cynosure.framework.Dimension.BREADTH;
import static cynosure.framework.Dimension.DEPTH;
import static cynosure.framework.Dimension.EFFICIENCY;
import static cynosure.framework.Dimension.FREQUENCY;
import static cynosure.framework.Dimension.OTHER;

import cynosure.story.LanternWorkshop.Idea;
import cynosure.workshop.InputIdea;
import java.util.List;

/// The five candidates on Lantern's wall.
final class LanternIdeas {

    static final Idea LAMPLIGHTERS =
            new Idea(
                    "Priya",
                    "Weekly Lamplighters",
                    "members who light the way for the rest of their club",
                    "counting those who shared at least two notes in the last seven days",
                    List.of(
                            new InputIdea("Reading members", BREADTH),
                            new InputIdea("Notes read per reader", DEPTH),
                            new InputIdea("Three evenings a week", FREQUENCY),
                            new InputIdea("Chapters that leave a note", EFFICIENCY)));

    static final Idea CHAPTERS =
            new Idea(
                    "Tomas",
                    "Chapters finished",
                    "chapters that people really finish",
                    "the number of finished chapters a month",
                    List.of(
                            new InputIdea("Members who open a book", BREADTH),
                            new InputIdea("Chapters an evening", DEPTH),
                            new InputIdea("Evenings a week", FREQUENCY)));

    static final Idea CLUBS =
            new Idea(
                    "Lotte",
                    "Clubs that are alive",
                    "clubs in which something happens every week",
                    "counting clubs with notes from at least three of their members in a week",
                    List.of(
                            new InputIdea("New clubs that find a third member", BREADTH),
                            new InputIdea("Members of a club who take part", DEPTH),
                            new InputIdea("Clubs that pick their next book in time", EFFICIENCY)));

    static final Idea EVENINGS =
            new Idea(
                    "Ines",
                    "Evenings well spent",
                    "evenings after which somebody is glad to have read",
                    "asking one in fifty readers when they close their book",
                    List.of(
                            new InputIdea(
                                    "Evenings that begin with a note from a friend", EFFICIENCY),
                            new InputIdea("Interruptions per evening", OTHER)));

    static final Idea RENEWALS =
            new Idea(
                    "Bram",
                    "Renewals",
                    "members who pay again without thinking about it",
                    "counting renewed plans a month",
                    List.of(
                            new InputIdea("Members with plus", BREADTH),
                            new InputIdea("Plans that are yearly", DEPTH)));

    static final List<Idea> ALL = List.of(LAMPLIGHTERS, CHAPTERS, CLUBS, EVENINGS, RENEWALS);

    private LanternIdeas() {}
}
