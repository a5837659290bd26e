package cynosure.workshop.activity;

/// What rooms run into again and again, and what helps. Said to those who lead when signs of it
/// appear, and all together in the guide.
public enum Trap {
    MEASURED_TOO_EARLY(
            "“But can we measure it?”",
            "The question is right and early. Park it: first agree what would show that customers get value, then find a way to count it. A first, rough way is enough; knowing little, you learn a lot from little data."),
    NO_INPUTS(
            "Only the metric, no inputs",
            "Nobody can work on the metric itself. Ask what would have to change for it to move: how many people, how much each time, how often, how smoothly. Three to five answers are the inputs."),
    SECOND_METRIC(
            "One more North Star",
            "Two stars are no direction. Ask whether the customers, their needs and the strategy really differ, or only the departments. What is a package or an add-on shares the star; the second idea is often an input."),
    EXACT_THRESHOLD(
            "Five in three days, or seven in four?",
            "Settle the idea, leave the number open. Write “regularly” or “several” for now; the threshold is found on data afterwards, in a few minutes instead of an hour."),
    IT_WONT_WORK_HERE(
            "“It will never work here”",
            "Let it be said, then make it small. Write down how it is today, imperfect as it is, and choose a part of the product that this room can decide about. Begin there.");

    private final String title;
    private final String advice;

    Trap(String title, String advice) {
        this.title = title;
        this.advice = advice;
    }

    public String title() {
        return title;
    }

    public String advice() {
        return advice;
    }
}
