package cynosure.story;

import java.util.List;

/// What Lantern's people say of their events, and what they still wait for.
public final class LanternEvents {

    private static final String LOTTE = "Lotte";
    private static final String INES = "Ines";
    private static final String JONAS = "Jonas";

    /// What is said of an event, or of one of its properties.
    ///
    /// @param property empty for the event itself
    /// @param required whether every such event should carry it
    public record Meant(
            String event, String property, String words, String owner, boolean required) {}

    /// What is asked of the engineers.
    ///
    /// @param properties one a line, with their kinds
    /// @param weeks how many weeks from now it is due
    public record Asked(
            String event,
            String properties,
            String place,
            String owner,
            int weeks,
            String note,
            String metric) {}

    public static final List<Meant> MEANT =
            List.of(
                    event("sign_up", "Somebody has made an account. Sent once for each.", LOTTE),
                    property("sign_up", "source", "Where they say they heard of us", true),
                    event(
                            "open_book",
                            "A book is open for reading for half a minute or more. Looking at a"
                                    + " cover is not reading.",
                            LOTTE),
                    property(
                            "open_book", "book_id", "Which book, by its name in our library", true),
                    event(
                            "finish_chapter",
                            "The last page of a chapter was on the screen long enough to be read.",
                            LOTTE),
                    property("finish_chapter", "minutes", "Time with the chapter open", true),
                    property(
                            "finish_chapter",
                            "noted",
                            "Whether a note followed before the next chapter",
                            true),
                    event(
                            "share_note",
                            "A note was saved and the reader’s club can see it. A draft is not a"
                                    + " note.",
                            INES),
                    property("share_note", "note_id", "The same as in view_note", true),
                    property("share_note", "words", "How long it is", false),
                    event(
                            "view_note",
                            "Another member had the note on the screen for two seconds.",
                            INES),
                    property("view_note", "note_id", "The same as in share_note", true),
                    event("reply_note", "An answer to a note was sent.", INES),
                    event("start_club", "Somebody has founded a reading club.", "Tomas"),
                    event("join_club", "Somebody has joined a club that was there.", "Tomas"),
                    event("upgrade_plan", "The first payment went through.", JONAS),
                    event("renew_plan", "A later payment went through.", JONAS),
                    property("renew_plan", "amount", "In euros, before tax", true));

    /// The first has come already.
    public static final List<Asked> ASKED =
            List.of(
                    new Asked(
                            "reply_note",
                            "note_id: text",
                            "Under a note, when the answer has been sent",
                            INES,
                            -3,
                            "Only answers that were sent. What is written and thrown away is"
                                    + " nobody’s business.",
                            "Notes read per reader"),
                    new Asked(
                            "finish_listening",
                            "book_id: text\nchapter: number\nminutes: number",
                            "In the audio player, at the end of a chapter",
                            LOTTE,
                            3,
                            "Reading members counts readers alone. Once people can listen, a"
                                    + " chapter that was heard counts like one that was read.",
                            "Reading members"));

    /// Why share_note jumped, as they knew.
    public static final String ASKED_FOR =
            "Margin line is out: at the end of a chapter we now ask for one line.";

    /// Why share_note fell, as they found out.
    public static final String LOST =
            "Release 7.4 for Android lost notes on their way; people wrote as many as ever.";

    private LanternEvents() {}

    private static Meant event(String name, String words, String owner) {
        return new Meant(name, "", words, owner, false);
    }

    private static Meant property(String event, String name, String words, boolean required) {
        return new Meant(event, name, words, "", required);
    }
}
