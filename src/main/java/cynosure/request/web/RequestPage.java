package cynosure.request.web;

import cynosure.problem.Problems;
import cynosure.request.Answer;
import cynosure.request.Reason;
import cynosure.request.Request;
import cynosure.web.Sent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One request: what was asked, the questions that come before an answer, and what came of it.
///
/// @param typed what was sent and refused, so that nobody types it again; null at first
/// @param form which of the forms was refused; empty at first
/// @param inputs all there are
/// @param opportunities those that are open, those that serve the chosen input first
/// @param stands where the chosen input stands; empty where nothing is counted
/// @param way from the chosen input up to the metric, by name; empty while none is chosen
/// @param focus what the team works on now
/// @param alike other requests that may be the same
/// @param past what was answered before, newest first
public record RequestPage(
        Request request,
        String written,
        @Nullable Sent typed,
        String form,
        List<Choice> inputs,
        List<Group> opportunities,
        String stands,
        List<String> way,
        List<Link> focus,
        List<Link> alike,
        Came came,
        List<Past> past,
        Problems problems) {

    public record Choice(String id, String name) {}

    /// Opportunities that serve one input.
    public record Group(String input, List<Choice> choices) {}

    /// @param words more about it, such as where it is
    public record Link(String href, String title, String words) {}

    /// What came of it.
    ///
    /// @param said in one sentence; empty while it is open
    /// @param cards where it leads to
    /// @param tell a text for whoever asked, when it was turned down; empty otherwise
    public record Came(String said, List<Link> cards, String tell) {}

    public record Past(String said, String by) {}

    /// What stands in a field of a form: what was typed, if that was refused; else what is known.
    public String field(String name, String form, String known) {
        return typed != null && this.form.equals(form) && typed.has(name)
                ? typed.text(name)
                : known;
    }

    public String href() {
        return DeskRoutes.href(request.id());
    }

    /// What the field for the input holds: an id, `nothing`, or nothing yet.
    public String input() {
        return field(
                "input",
                "thought",
                request.thought().nothing() ? "nothing" : request.thought().input());
    }

    /// Whether somebody else wrote on it while the form was filled in.
    public boolean outrun() {
        return !problems.none() && problems.first().code().equals("request.outrun");
    }

    /// The reason with which it was turned down; empty where it was not.
    public String reason() {
        return request.answer() instanceof Answer.No(var reason, var _, var _) ? reason.name() : "";
    }

    public String why() {
        return request.answer() instanceof Answer.No(var _, var why, var _) ? why : "";
    }

    public Reason[] reasons() {
        return Reason.values();
    }

    public Answer.State state() {
        return request.answer().state();
    }

    /// Whether it can be answered now.
    public boolean undecided() {
        return switch (state()) {
            case OPEN, WAITING -> true;
            case BOARD, NO -> false;
        };
    }

    /// What an opportunity would be called.
    public String proposal() {
        String better = request.thought().better();
        String words =
                better.isEmpty()
                        ? request.asked().title()
                        : better.lines().findFirst().orElse("").strip();
        return words.length() > 120 ? words.substring(0, 119) + "…" : words;
    }
}
