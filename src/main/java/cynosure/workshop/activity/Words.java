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
            case VISION_REVIEW ->
                    new Words(
                            "Vision review",
                            "Where do we want to take our customers? Read our vision as a stranger would: what does it promise that nobody else does, and what does it leave open?",
                            "No vision, or one that would fit any company? Say so kindly, and do the value statement or the beliefs instead: they do the same work.");
            case VALUE_STATEMENT ->
                    new Words(
                            "Value statement",
                            "Everyone fills in the same two sentences. Where ours differ, we see our customers differently, and that is worth knowing before we choose a metric.",
                            "Compare blank by blank, not sentence by sentence: first whom it is for, then what they get. Stay with the first blank that we fill in differently.");
            case MOMENT_IT_CLICKS ->
                    new Words(
                            "The moment it clicks",
                            "At some moment a customer understands what this product is for, and would miss it from then on. When exactly is that?",
                            "Ask for something one could have filmed. “They see the value” is no moment; “the second person comments on their draft” is one.");
            case CUSTOMER_JOURNEY ->
                    new Words(
                            "Customer journey",
                            "Everything our customers do on their way, from before they know us to long afterwards. Write many small steps; what matters most, we vote on afterwards.",
                            "Ask for verbs. What happens outside our product belongs here, too. Have people mark what they only suppose: that is what to find out next.");
            case VALUE_EXCHANGES ->
                    new Words(
                            "Value exchanges",
                            "In a few moments, mostly three to six, what customers put in is repaid. They show what the product is really for, and a good North Star has at least one of them in it.",
                            "Paying is seldom the moment of value. Keep asking: and when did they get what they came for?");
            case BELIEFS ->
                    new Words(
                            "Beliefs",
                            "About customers, causes, markets, technology, competitors and our own worth, each of us believes things that we have never said aloud. Fill in what comes to mind; nothing here is wrong.",
                            "Lay the answers to one sentence side by side, and look for the two that can't both be true. Ask engineers and designers about the work nobody sees.");
            case PULSE ->
                    new Words(
                            "Pulse",
                            "Before we part: where do you stand, each for yourself? It takes a minute, and the spread is worth more than the average.",
                            "Do not defend anything. Read the widest spread aloud, say thank you, and take it into the next session.");
            case FRAMEWORK_OVERVIEW ->
                    new Words(
                            "The framework in five minutes",
                            "One result, one metric, a few inputs, and the work: four things, and what we believe about how they hang together.",
                            "Draw it, don't read it. After each part ask for one example from here; two sentences are enough.");
            case GOOD_AND_BAD ->
                    new Words(
                            "What makes a good one",
                            "Seven points, each with a test. Note for each what it means for us, while it is fresh.",
                            "Half a minute a point. The metrics on our dashboards make the best examples; begin with one you once liked yourself.");
            case STRUCTURE_AND_FORMULA ->
                    new Words(
                            "Structure and formula",
                            "A metric is moved through its inputs. Taking an example apart shows how to find them.",
                            "When the room talks about the metric alone, ask: and what makes it move? Inputs are what we can act on.");
            case BREAK ->
                    new Words(
                            "Break",
                            "Stand up, have something to drink, talk about something else.",
                            "Say when you go on, and go on then. The best ideas of the day are often told at the coffee machine: ask for them afterwards.");
            case UNTIL_NEXT_DAY ->
                    new Words(
                            "Until next time",
                            "That was the first half. Everything is kept; come back by the same link.",
                            "Name two people who talk to a customer until then, and one who looks up a number. Begin the second half with what they found.");
            case ANOTHER_PRODUCT ->
                    new Words(
                            "Another product",
                            "Find the North Star of a product that is not ours, in small groups. Nobody has anything to defend there, so it is the best place to practise.",
                            "Walk from group to group. One that is stuck on the metric has usually not settled the game. At the end each group shows its sheet and says why.");
            case PAIR_AND_SHARE ->
                    new Words(
                            "Pair and share",
                            "Read each other's candidates in a small group and make them better: clearer, closer to the customer. The author stays the author.",
                            "Half the time for each candidate; say when it is half. Ask for better words, not for another idea.");
            case INPUTS_BY_DIMENSION ->
                    new Words(
                            "Inputs by dimension",
                            "What moves the metric? Each group looks at one side of it: how many, how much, how often, how well.",
                            "Nobody is done after three inputs that are already on the roadmap. Ask what a customer would do more of.");
            case MERGE_AND_CLUSTER ->
                    new Words(
                            "Merge and cluster",
                            "Which cards say the same in other words, and which belong together? Merge the first, lay the others side by side and name what they share.",
                            "Before two cards are merged, ask both authors whether anything is lost. What stands alone in the end often holds the best question.");
            case RANK_BY_PAIRS ->
                    new Words(
                            "Rank by pairs",
                            "Two candidates at a time: which would you rather steer by? Question by question, the group sorts them all.",
                            "Let people answer first and talk afterwards. When the room is split, hear one voice from each side, then go on; you can ask again.");
            case STRICT_FILTER ->
                    new Words(
                            "Strict filter",
                            "Three questions that forgive nothing: can we measure it today, does income follow it, and does it rise only when customers are better off?",
                            "“Not sure” is a good answer: it says what to find out. A candidate that fails on measuring alone may still be worth instrumenting.");
        };
    }
}
