package cynosure.request.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Level;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.problem.Problems;
import cynosure.request.Answer;
import cynosure.request.Desk;
import cynosure.request.Request;
import cynosure.request.Requests;
import cynosure.request.web.RequestPage.Choice;
import cynosure.request.web.RequestPage.Group;
import cynosure.request.web.RequestPage.Link;
import cynosure.web.Dates;
import cynosure.web.Reply;
import cynosure.web.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays out the page of one request.
@Component
class Showing {

    private final Requests requests;
    private final Around around;

    Showing(Requests requests, Around around) {
        this.requests = requests;
        this.around = around;
    }

    Reply page(Request request) {
        return page(request, null, "", Problems.NONE, 200);
    }

    /// The same with what was refused still in its form.
    Reply again(Request request, Sent typed, String form, Problems problems, int status) {
        return page(request, typed, form, problems, status);
    }

    private Reply page(
            Request request, @Nullable Sent typed, String form, Problems problems, int status) {
        Optional<Input> input = around.input(request.thought().input());
        RequestPage page =
                new RequestPage(
                        request,
                        around.name(request.by()) + ", " + around.day(request.at()),
                        typed,
                        form,
                        around.inputs().stream()
                                .map(one -> new Choice(one.id(), one.name()))
                                .toList(),
                        groups(request.thought().input()),
                        input.map(around::stands).orElse(""),
                        input.flatMap(one -> around.framework().map(tree -> way(tree, one)))
                                .orElse(List.of()),
                        around.focus().stream().map(this::link).toList(),
                        new Desk(requests.all()).alike(request).stream().map(this::link).toList(),
                        came(request),
                        past(request),
                        problems);
        return new Reply.Page(
                "request/request.jte", request.asked().title(), "north-star", page, status);
    }

    private static List<String> way(Framework tree, Input input) {
        return Stream.concat(
                        Stream.concat(Stream.of(input), tree.way(input).stream()),
                        tree.results().stream())
                .map(Node::name)
                .toList();
    }

    /// Open opportunities by the input that they move; those of the chosen input first.
    private List<Group> groups(String chosen) {
        Board board = around.board();
        List<Input> inputs = new ArrayList<>(around.inputs());
        inputs.sort((a, b) -> Boolean.compare(b.id().equals(chosen), a.id().equals(chosen)));
        return inputs.stream()
                .map(
                        input ->
                                new Group(
                                        input.name(),
                                        board.ranked(Level.OPPORTUNITY)
                                                .filter(Bet::open)
                                                .filter(bet -> bet.serves().equals(input.id()))
                                                .map(bet -> new Choice(bet.id(), bet.title()))
                                                .toList()))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private Link link(Bet bet) {
        return new Link(
                "/north-star/bets/" + bet.id(),
                bet.title(),
                around.input(bet.serves()).map(Input::name).orElse(""));
    }

    private Link link(Request other) {
        return new Link(
                DeskRoutes.href(other.id()), other.asked().title(), other.answer().state().label());
    }

    private RequestPage.Came came(Request request) {
        Answer answer = request.answer();
        List<Link> cards = cards(answer);
        String tell = answer instanceof Answer.No(var _, var _, var reply) ? reply : "";
        return new RequestPage.Came(request.answers().isEmpty() ? "" : said(answer), cards, tell);
    }

    private List<Link> cards(Answer answer) {
        List<String> ids =
                answer instanceof Answer.Intervention(var bet, var opportunity)
                        ? List.of(bet, opportunity)
                        : List.of(answer.card());
        return ids.stream()
                .flatMap(id -> around.board().find(id).stream())
                .map(bet -> new Link("/north-star/bets/" + bet.id(), bet.title(), Cards.where(bet)))
                .toList();
    }

    private List<RequestPage.Past> past(Request request) {
        return request.answers().reversed().stream()
                .map(
                        given ->
                                new RequestPage.Past(
                                        said(given.answer()),
                                        around.name(given.by()) + ", " + around.day(given.at())))
                .toList();
    }

    private static String said(Answer answer) {
        return switch (answer) {
            case Answer.Open(var why) -> "It was taken up again: " + why;
            case Answer.Waits(var why, var until) ->
                    "It waits" + (until == null ? ": " : " until " + Dates.day(until) + ": ") + why;
            case Answer.Opportunity _ -> "It became an opportunity.";
            case Answer.Intervention _ -> "It is tried for an opportunity.";
            case Answer.Voice _ -> "It is one more voice for an opportunity.";
            case Answer.No(var reason, var why, var _) ->
                    "We said no: "
                            + Character.toLowerCase(reason.label().charAt(0))
                            + reason.label().substring(1)
                            + "."
                            + (why.isEmpty() ? "" : " " + why);
        };
    }
}
