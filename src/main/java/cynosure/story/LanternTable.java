package cynosure.story;

import cynosure.framework.Game;
import cynosure.story.LanternWorkshop.Guest;
import cynosure.workshop.JobFunction;
import java.util.List;
import java.util.Map;

/// Who sat at Lantern's table, and what they wrote before anyone proposed a metric.
final class LanternTable {

    static final List<Guest> GUESTS =
            List.of(
                    new Guest("Tomas", JobFunction.ENGINEERING),
                    new Guest("Ines", JobFunction.DESIGN),
                    new Guest("Priya", JobFunction.ANALYTICS),
                    new Guest("Lotte", JobFunction.MARKETING),
                    new Guest("Jonas", JobFunction.SUPPORT),
                    new Guest("Bram", JobFunction.EXECUTIVE));

    static final Map<String, List<String>> OPENINGS =
            Map.of(
                    "Tomas",
                    List.of(
                            "When notes began to sync on trains. A reader wrote that her commute had become her club.",
                            "Make reading a thing one does with others. What I'm not sure of: does that mean fewer features for people who read alone?",
                            "Nobody would open a pull request called “growth banner 4”.",
                            "Faster sync is a bet on customers. The autumn discount is a bet on autumn."),
                    "Ines",
                    List.of(
                            "Two sisters in different countries finished the same book on the same night, and told us.",
                            "Books are better with company. I'd be surer if we had ever said no to something because of it.",
                            "The empty shelf would be the best page we have, not the one we're ashamed of.",
                            "Reminders are a quarter's bet: they open books and close ears."),
                    "Priya",
                    List.of(
                            "The week I found that members who leave a note early stay. Then nobody asked about it again.",
                            "Readers come for books and stay for people. I can show the second half; the first is folklore.",
                            "We'd look at what people do in their first three weeks more often than at the sign-up counter.",
                            "Anything measured only in sign-ups is a bet on this quarter."),
                    "Lotte",
                    List.of(
                            "A bookshop in Aarhus put our card into every copy of one novel, unasked.",
                            "The app for book clubs. I'm not sure whether we mean clubs that exist or clubs we begin.",
                            "Every club would bring the next one, and I'd write stories instead of ads.",
                            "The influencer plan is this quarter's numbers in a nice coat."),
                    "Jonas",
                    List.of(
                            "Somebody lost eleven days of notes and thanked me for finding four of them. I still think about it.",
                            "Read together. What keeps me from being sure: half of the mail I get is from people who read alone.",
                            "I would answer questions about books, not about invoices.",
                            "Fixing lost notes is a bet on customers. It has been “next quarter” for three quarters."),
                    "Bram",
                    List.of(
                            "Last spring, when my mother's club moved to Lantern without my help.",
                            "Own the evening. I'm told that isn't a strategy.",
                            "Renewals would be boring, in the good way.",
                            "Honestly? The plus plan is both, and I can't tell which half is which."));

    static final Map<String, Game> GAMES =
            Map.of(
                    "Tomas", Game.ATTENTION,
                    "Ines", Game.ATTENTION,
                    "Priya", Game.ATTENTION,
                    "Lotte", Game.TRANSACTION,
                    "Jonas", Game.ATTENTION,
                    "Bram", Game.TRANSACTION);

    static final Map<String, List<String>> TERRIBLE =
            Map.of(
                    "Tomas", List.of("Pages turned per minute", "Lines of code per chapter"),
                    "Ines", List.of("Time until people find the cancel button"),
                    "Priya",
                            List.of(
                                    "Registered readers, including the 600 test accounts",
                                    "Average of all averages"),
                    "Lotte", List.of("Push notifications delivered", "Hearts on our own posts"),
                    "Jonas", List.of("Support tickets per member: engagement!"),
                    "Bram", List.of("Members who forgot that they pay"));

    private LanternTable() {}
}
