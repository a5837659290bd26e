package cynosure.workshop;

/// What a facilitator settles with themselves before a workshop. Nobody else can tick it for them.
public enum Readiness {
    UNBIASED(
            "I can let any candidate win",
            "Who has a favourite should take part and let somebody else lead."),
    STANDING(
            "People will follow when I interrupt",
            "It takes some standing to stop a director in mid-sentence. If you lack it, ask somebody senior to open the meeting and hand over to you."),
    SAFETY(
            "I have a mistake of my own to tell",
            "Told first, it makes honesty cheap for everyone after you. Say as well that being challenged is welcome, by anyone."),
    INVESTED(
            "Everyone on the list wants this",
            "One person who is there by order can cost the room its energy. Let them read the record instead."),
    MIX(
            "Some think in pictures, some in systems",
            "Ideas come from those who think sideways, definitions from those who think in tables. Without either the room gets stuck."),
    CUSTOMERS(
            "Somebody talks to customers every week",
            "They bring the stories that numbers can't tell."),
    EXERCISES(
            "I have gone through the agenda",
            "Know which step you would drop when time runs short.");

    private final String claim;
    private final String why;

    Readiness(String claim, String why) {
        this.claim = claim;
        this.why = why;
    }

    public String claim() {
        return claim;
    }

    public String why() {
        return why;
    }
}
