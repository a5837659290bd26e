package cynosure.workshop.activity;

/// What a step is called and why the room does it.
///
/// @param purpose one or two sentences that everyone sees
/// @param coach one line for the facilitator alone
public record Words(String title, String purpose, String coach) {

    public static Words of(Activity activity) {
        return switch (activity) {
            case OPENING_QUESTIONS ->
                    new Words(
                            "Opening questions",
                            "Warm up by writing, each for yourself. There are no wrong answers, and nobody sees yours until they are all turned over.",
                            "Answer one question aloud yourself, with something that went wrong. It makes honesty cheaper for everyone else.");
            case PICK_THE_GAME ->
                    new Words(
                            "Pick the game",
                            "Is our product playing for attention, for transactions or for productivity? Think of the moment when a customer gets value, not of the moment when they pay.",
                            "A split vote is the best thing that can happen here: it shows why the room needs a North Star. Ask the smaller side first.");
            case TERRIBLE_NORTH_STARS ->
                    new Words(
                            "Terrible North Stars",
                            "What would be a terrible metric to steer by? Bad ones mark the edge of the road, and they are fun to find.",
                            "Let people laugh, then ask what exactly makes the worst one so bad. Keep it on the table as a boundary.");
            case SILENT_WRITING ->
                    new Words(
                            "Silent writing",
                            "Everyone writes a candidate of their own, with the inputs that would drive it. Quietly; nobody sees it before the reveal.",
                            "Protect the silence. If somebody asks whether it can be measured: not now. Exact thresholds can wait, too.");
            case REVEAL ->
                    new Words(
                            "Reveal",
                            "All cards turn at once. Read them all before you speak about one, and look for what they have in common.",
                            "Give two minutes for reading. Then let each author say one sentence; begin with those who spoke least.");
            case SCORE ->
                    new Words(
                            "Score",
                            "Hold every candidate against the seven points of the checklist. Judge for yourself; where we differ is what we talk about.",
                            "Do not smooth the differences over. Talk about the widest spread first.");
            case DOT_VOTES ->
                    new Words(
                            "Dot votes",
                            "Three dots each: put them where you would like to steer by. All on one, or spread out.",
                            "Votes inform the decision, they do not make it. Ask what would have to change for the runner-up to win.");
            case CONVERGE ->
                    new Words(
                            "Converge",
                            "One candidate becomes our North Star for now. Give it a name that people will say, and a definition that is clear without us in the room.",
                            "If it is not ripe, say what is ruled out and what you still need to know. A decision next week beats a lukewarm one today.");
        };
    }
}
