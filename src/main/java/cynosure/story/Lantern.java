package cynosure.story;

import cynosure.framework.Adoption;
import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What Lantern's team believes: people stay for the notes of others, so the members who leave
/// notes light the way.
public final class Lantern {

    static final NorthStar METRIC =
            new NorthStar(
                    "Weekly Lamplighters",
                    "number of users who did share_note at least 2 times, over the last 7 days",
                    "I would be more confident in our strategy if I saw an increase in members who light the way"
                            + " for the rest of their club, which we could measure by counting those who shared"
                            + " at least two notes in the last seven days.",
                    "Mira");

    static final Input READING =
            new Input(
                    "reading",
                    "Reading members",
                    Dimension.BREADTH,
                    "number of users who did finish_chapter, over the last 7 days",
                    "Nobody lights a lamp in a book they haven't opened.",
                    "Lotte");

    static final Input NOTES_READ =
            new Input(
                    "notes-read",
                    "Notes read per reader",
                    Dimension.DEPTH,
                    "number of view_note per user who did open_book, per week",
                    "Those who read what others noted begin to note things themselves.",
                    "Ines");

    static final Input EVENINGS =
            new Input(
                    "evenings",
                    "Three evenings a week",
                    Dimension.FREQUENCY,
                    "share of users who did open_book on at least 3 days among users who did open_book, per week",
                    "A club keeps its pace when reading is a habit, not an event.",
                    "Tomas");

    static final Input CHAPTERS_NOTED =
            new Input(
                    "chapters-noted",
                    "Chapters that leave a note",
                    Dimension.EFFICIENCY,
                    "share of finish_chapter where noted is true, per week",
                    "The end of a chapter is when people have something to say; we only have to ask.",
                    "Ines");

    static final Result RENEWALS =
            new Result("renewals", "Renewals", "number of renew_plan, per month", "Jonas");

    static final Result REVENUE =
            new Result(
                    "revenue",
                    "Renewed subscriptions, in euros",
                    "total amount of renew_plan, per month",
                    "Bram");

    /// Who runs the demo's workspace.
    public static final String OWNER = "Mira";

    /// Where the company's chat would listen, if there were one.
    public static final String CHAT = "https://chat.lantern.example/hooks/north-star";

    public static final String CHAT_WORDS = "Changes of the North Star into our chat";

    private Lantern() {}

    /// Who looks after the part of the tree with this name; empty when nobody does.
    public static String ownerOf(String name) {
        return framework()
                .nodes()
                .filter(node -> node.name().equals(name))
                .map(Node::owner)
                .findFirst()
                .orElse("");
    }

    /// Lantern's tree with everyone who looks after a part of it.
    public static Framework framework() {
        return new Framework(
                Story.PRODUCT,
                Game.ATTENTION,
                METRIC,
                List.of(READING, NOTES_READ, EVENINGS, CHAPTERS_NOTED),
                List.of(RENEWALS, REVENUE));
    }

    /// The same with teams, with what the metric aims at and why each part should hang together
    /// with it, as sure as the team was at first.
    ///
    /// @param by the day by which the target should be reached
    public static Framework believed(Framework tree, LocalDate by) {
        Framework believed =
                tree.with(
                        tree.northStar()
                                .with(
                                        tree.northStar()
                                                .about()
                                                .ofTeam("Club life")
                                                .aimingAt(new Target(LAMPLIGHTERS, by))));
        for (Conviction conviction : CONVICTIONS) {
            believed = conviction.in(believed, conviction.first());
        }
        return believed;
    }

    /// The same after a few months of looking at numbers, with what the team found out to move its
    /// inputs.
    public static Framework believedLater(Framework tree) {
        Framework believed = tree;
        for (Part part : PARTS) {
            believed = part.in(believed);
        }
        for (Conviction conviction : CONVICTIONS) {
            believed = conviction.in(believed, conviction.later());
        }
        return believed;
    }

    /// @param first how sure the team was at first, from 0 to 100
    /// @param later how sure it was a few months later
    private record Conviction(String name, String team, String words, int first, int later) {

        Framework in(Framework tree, int sure) {
            return tree.nodes()
                    .filter(node -> node.name().equals(name))
                    .findFirst()
                    .map(node -> node.with(node.about().ofTeam(team)))
                    .map(node -> tree.with(((Node.Joined) node).believed(new Belief(words, sure))))
                    .orElse(tree);
        }
    }

    /// @param moves the name of the input that it moves
    private record Part(String moves, Input input) {

        Framework in(Framework tree) {
            return tree.inputs().stream()
                    .filter(input -> input.name().equals(moves))
                    .findFirst()
                    .map(above -> tree.with(input.moving(above.id())))
                    .orElse(tree);
        }
    }

    static final List<Part> PARTS =
            List.of(
                    new Part(
                            NOTES_READ.name(),
                            part(
                                    "notes-met",
                                    "Readers who meet a note",
                                    Dimension.BREADTH,
                                    "share of users who did view_note among users who did open_book, per week",
                                    "Ines",
                                    "Club life",
                                    new Belief(
                                            "If more readers come across a note, more notes are read.",
                                            80))),
                    new Part(
                            NOTES_READ.name(),
                            part(
                                    "notes-answered",
                                    "Answers per reader of notes",
                                    Dimension.DEPTH,
                                    "number of reply_note per user who did view_note, per week",
                                    "Ines",
                                    "Club life",
                                    new Belief(
                                            "If a note is answered, both come back for the next.",
                                            65))),
                    new Part(
                            READING.name(),
                            part(
                                    "first-chapter",
                                    "A chapter on the first evening",
                                    Dimension.EFFICIENCY,
                                    "share of new users who did finish_chapter in their first session, per month",
                                    "Lotte",
                                    "Reading",
                                    new Belief(
                                            "If the first evening ends with a chapter, there is a second.",
                                            45))));

    private static Input part(
            String id,
            String name,
            Dimension dimension,
            String definition,
            String owner,
            String team,
            Belief belief) {
        return new Input(
                id, NorthStar.ID, name, dimension, definition, "", owner, team, null, belief);
    }

    private static final BigDecimal LAMPLIGHTERS = new BigDecimal("600");

    private static final List<Conviction> CONVICTIONS =
            List.of(
                    new Conviction(
                            READING.name(),
                            "Reading",
                            "If more members read, more of them have something to note.",
                            80,
                            85),
                    new Conviction(
                            NOTES_READ.name(),
                            "Club life",
                            "If people find the notes of others, they leave some themselves.",
                            60,
                            75),
                    new Conviction(
                            EVENINGS.name(),
                            "Reading",
                            "If reading becomes a habit, a club keeps its pace, and notes are answered.",
                            55,
                            40),
                    new Conviction(
                            CHAPTERS_NOTED.name(),
                            "Club life",
                            "If we ask at the end of a chapter, people say what they think.",
                            70,
                            80),
                    new Conviction(
                            RENEWALS.name(),
                            "",
                            "If a club is lit, its members stay another year.",
                            65,
                            70));

    /// What the team wrote down at the end of its workshop, before anyone owned a part.
    public static Adoption adoption() {
        Framework tree = framework();
        return new Adoption(
                tree.product(),
                tree.game(),
                (NorthStar) METRIC.ownedBy(""),
                tree.inputs().stream()
                        .map(
                                input ->
                                        new Adoption.NewInput(
                                                input.name(),
                                                input.dimension(),
                                                input.definition(),
                                                input.statement()))
                        .toList(),
                tree.results().stream()
                        .map(result -> new Adoption.NewResult(result.name(), result.definition()))
                        .toList());
    }
}
