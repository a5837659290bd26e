package cynosure.story;

import cynosure.discovery.Verdict;
import cynosure.framework.Dimension;
import java.util.List;

/// The mind map on which Lantern's people look for what else moves their metric, and two minutes
/// that they took for one of their inputs.
public final class LanternMap {

    /// Notes that belong together.
    ///
    /// @param name empty where they have not found one
    public record Gathered(
            String name,
            Dimension dimension,
            String definition,
            String owner,
            List<Thought> thoughts) {}

    /// A note.
    ///
    /// @param backers who finds it important
    public record Thought(String who, String words, List<String> backers) {}

    /// An idea, so many seconds after the test began.
    public record Came(int second, String who, String change, String interventions) {}

    /// What somebody makes of the test.
    public record Said(String who, Verdict verdict, String words) {}

    public static final List<Gathered> GATHERED =
            List.of(
                    new Gathered(
                            "Clubs with a host",
                            Dimension.DEPTH,
                            "",
                            "Lotte",
                            List.of(
                                    new Thought(
                                            "Lotte",
                                            "somebody who asks the first question",
                                            List.of("Lotte", "Jonas", "Ines")),
                                    new Thought("Jonas", "a welcome by name", List.of("Jonas")),
                                    new Thought("Bram", "clubs of friends need none", List.of()))),
                    new Gathered(
                            "First note within a week",
                            Dimension.EFFICIENCY,
                            "",
                            "",
                            List.of(
                                    new Thought(
                                            "Ines",
                                            "the first note is the hard one",
                                            List.of("Ines", "Tomas", "Priya", "Lotte")),
                                    new Thought(
                                            "Priya", "an empty page frightens", List.of("Ines")),
                                    new Thought("Tomas", "notes that get lost", List.of()))),
                    new Gathered(
                            "",
                            Dimension.OTHER,
                            "",
                            "",
                            List.of(
                                    new Thought(
                                            "Bram",
                                            "books that one wants to argue about",
                                            List.of("Bram", "Lotte")),
                                    new Thought("Lotte", "short chapters", List.of()))));

    public static final List<Thought> LOOSE =
            List.of(
                    new Thought("Tomas", "reading on the train", List.of()),
                    new Thought("Jonas", "August", List.of("Priya")),
                    new Thought("Priya", "an answer to one's own note", List.of("Tomas", "Ines")));

    public static final Thought SET_ASIDE = new Thought("Bram", "a better logo", List.of());

    /// The input that they took two minutes for.
    public static final String TESTED = "Chapters that leave a note";

    public static final List<Came> IDEAS =
            List.of(
                    new Came(
                            14,
                            "Ines",
                            "ask one question at the end of each chapter",
                            "A question by the host; one by the author"),
                    new Came(
                            31,
                            "Tomas",
                            "let people note something without stopping to read",
                            "A mark now, words later"),
                    new Came(40, "Lotte", "show what a friend noted in the same chapter", ""),
                    new Came(
                            58,
                            "Jonas",
                            "take away the fear of spoiling the end",
                            "Notes that open when one gets there"),
                    new Came(
                            83,
                            "Priya",
                            "make the shortest note one tap long",
                            "Three signs to choose from"),
                    new Came(97, "Bram", "read aloud what was noted, at the next meeting", ""),
                    new Came(112, "Ines", "remind people on the evening, not in the morning", ""));

    public static final List<Said> SAID =
            List.of(
                    new Said(
                            "Ines",
                            Verdict.ABOUT_RIGHT,
                            "Three of them one could begin on Monday."),
                    new Said("Tomas", Verdict.ABOUT_RIGHT, ""),
                    new Said("Lotte", Verdict.ABOUT_RIGHT, ""),
                    new Said("Bram", Verdict.TOO_NARROW, "It is all about the end of a chapter."));

    private LanternMap() {}
}
