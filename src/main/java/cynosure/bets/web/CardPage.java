package cynosure.bets.web;

import cynosure.bets.Kind;
import cynosure.problem.Problems;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One card as a page.
///
/// @param act the id under which a form of this page counts once
/// @param forms null for a card with which nothing can be done any more
/// @param review null unless it is looked back at, or was
public record CardPage(
        String act,
        Head head,
        Said said,
        Held held,
        WayView way,
        List<Line> story,
        @Nullable Forms forms,
        @Nullable ReviewView review,
        Problems problems) {

    /// What the card is and where it is.
    ///
    /// @param where its column, since when and for how long
    /// @param withdrawn who took it off, when and why; empty unless somebody did
    /// @param blocked what it waits for and who said so; empty while it can go on
    public record Head(
            String id,
            String called,
            String title,
            String href,
            String serves,
            String kind,
            String where,
            boolean aging,
            String withdrawn,
            String blocked) {}

    /// What people wrote on it.
    ///
    /// @param surer how sure the team was, from the first time to the last
    /// @param drawing the same as a small line; may be empty
    public record Said(
            String ifWe,
            String then,
            List<Fact> facts,
            List<Surer> surer,
            String drawing,
            List<Fact> pitch,
            List<Link> links) {}

    /// How sure the team was at a time.
    public record Surer(String sure, String at, String by) {}

    /// Where it stands in another tool.
    public record Link(URI href, String words) {}

    /// What it is held to.
    ///
    /// @param missing what must be said before it can start; nothing after the start
    /// @param placed since when its terms stand, and who placed it; empty before the start
    public record Held(
            List<Fact> facts, List<String> missing, String placed, List<Amended> amendments) {}

    /// An amendment, with the terms before it beside those after it.
    public record Amended(String at, String by, String why, List<Changed> changes) {}

    /// One part of the terms that is another one now.
    public record Changed(String label, String before, String after) {}

    /// A fact about a card.
    ///
    /// @param said empty while nobody has said it
    public record Fact(String label, String said) {}

    /// One act in its story.
    public record Line(String at, String by, String what, String words) {}

    /// What can be changed.
    ///
    /// @param open which of the forms is open: `words`, `terms`, `hanging`, `off`, `review` or none
    /// @param horizon when such bets are usually looked at, as a sentence
    /// @param measures the nodes of the tree whose numbers could tell
    /// @param places where it could hang instead
    public record Forms(
            DraftForm words,
            TermsForm terms,
            String open,
            boolean placed,
            String horizon,
            List<Choice> measures,
            List<Choice> places,
            List<String> members,
            List<String> teams) {

        public List<Kind> kinds() {
            return List.of(Kind.values());
        }
    }

    /// Something to choose.
    public record Choice(String id, String name, boolean chosen) {}
}
