package cynosure.story;

import java.util.List;

/// What people ask Lantern for. One wish turned out to be about something else, and helps more
/// people that way.
public final class LanternRequests {

    /// What comes of a wish.
    public enum Comes {
        OPPORTUNITY,
        VOICE,
        WAITS,
        NO,
        NOTHING_YET
    }

    /// @param input by its name; empty while nobody has said, or where it moves none
    /// @param why it waits, or is not taken up; empty otherwise
    public record Wish(
            String what,
            String who,
            String job,
            String input,
            String ifWe,
            String then,
            String better,
            String must,
            Comes comes,
            String why) {}

    public static final List<Wish> WISHES =
            List.of(
                    new Wish(
                            "Let me mark many notes at once and move them to another edition.",
                            "two hosts of clubs, by mail",
                            "Keep a club's notes together when its members read different editions.",
                            "Readers who meet a note",
                            "show a club's notes in every edition of the book",
                            "more readers meet a note",
                            "Notes belong to the book, not to the edition",
                            "",
                            Comes.OPPORTUNITY,
                            ""),
                    new Wish(
                            "My paperback has other page numbers, so I never see what the others wrote.",
                            "a reader in Aarhus",
                            "Read along with friends who have another edition.",
                            "Readers who meet a note",
                            "",
                            "",
                            "The same as moving notes between editions.",
                            "",
                            Comes.VOICE,
                            ""),
                    new Wish(
                            "Count my evenings in a row, as the language apps do.",
                            "Bram, from a friend",
                            "Not lose the habit when a week is full.",
                            "Three evenings a week",
                            "show how many weeks somebody has kept their evenings",
                            "more of them keep three evenings",
                            "",
                            "",
                            Comes.WAITS,
                            "we want to know first why people give up counting"),
                    new Wish(
                            "A table of the fastest clubs.",
                            "a visitor at the fair",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "clubs that see where they stand leave more notes, and don't only read faster",
                            Comes.NO,
                            "We asked six clubs; none wants to race."),
                    new Wish(
                            "Read the chapter to me while I cook.",
                            "four members, in interviews",
                            "Keep up with the club on evenings without a free hand.",
                            "",
                            "",
                            "",
                            "",
                            "",
                            Comes.NOTHING_YET,
                            ""));

    private LanternRequests() {}
}
