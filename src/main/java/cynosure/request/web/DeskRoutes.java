package cynosure.request.web;

import cynosure.bets.Bet;
import cynosure.bets.Ladder;
import cynosure.framework.Input;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Problems;
import cynosure.request.Answer;
import cynosure.request.Answer.State;
import cynosure.request.Asked;
import cynosure.request.Desk;
import cynosure.request.Limits;
import cynosure.request.Request;
import cynosure.request.Requests;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The desk itself, and writing down what somebody asked for.
@Controller
class DeskRoutes {

    static final String ALL = "/north-star/bets/requests";
    private static final int SHOWN_MAX = 200;

    private final Requests requests;
    private final Around around;
    private final Ids ids;

    DeskRoutes(Requests requests, Around around, Ids ids) {
        this.requests = requests;
        this.around = around;
        this.ids = ids;
    }

    @GetMapping(ALL)
    Reply show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state) {
        @Nullable State only =
                Arrays.stream(State.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null);
        Desk desk = new Desk(requests.all());
        List<Request> found = desk.found(q, only);
        DeskPage page =
                new DeskPage(
                        q,
                        only,
                        !desk.all().isEmpty(),
                        segments(desk, q),
                        found.stream().limit(SHOWN_MAX).map(this::row).toList(),
                        Math.max(0, found.size() - SHOWN_MAX),
                        desk.heard(around.board()).stream().map(this::heard).toList(),
                        adrift());
        return Reply.page("request/desk.jte", "Requests", "north-star", page);
    }

    @GetMapping(ALL + "/new")
    Reply blank() {
        return writing(ids.next(), new Asked("", "", ""), Problems.NONE);
    }

    @PostMapping(ALL)
    Reply add(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        Sent sent = Sent.in(request);
        String id = sent.text("id").matches("[a-z0-9]{16}") ? sent.text("id") : ids.next();
        Asked asked = asked(sent);
        Problems problems = Limits.of(asked);
        if (!problems.none()) {
            return writing(id, asked, problems);
        }
        requests.add(id, asked, person.id());
        return Reply.see(href(id));
    }

    /// Who asked for an opportunity, as a piece for the page of its card.
    @GetMapping(ALL + "/voices/{betId}")
    Reply voices(@PathVariable String betId) {
        List<DeskPage.Row> rows =
                new Desk(requests.all())
                        .heard(betId, around.board()).stream().map(this::row).toList();
        return Reply.fragment("request/_voices.jte", rows);
    }

    static String href(String id) {
        return ALL + "/" + id;
    }

    static Asked asked(Sent sent) {
        return new Asked(sent.text("what"), sent.text("who"), sent.text("link"));
    }

    private static Reply writing(String id, Asked asked, Problems problems) {
        return new Reply.Page(
                "request/new.jte",
                "Write down a request",
                "north-star",
                new NewPage(id, asked, problems),
                problems.none() ? 200 : 422);
    }

    private List<DeskPage.Segment> segments(Desk desk, String search) {
        List<DeskPage.Segment> segments = new ArrayList<>();
        segments.add(new DeskPage.Segment(null, "All", desk.all().size(), to(search, null)));
        for (State state : State.values()) {
            segments.add(
                    new DeskPage.Segment(
                            state, state.label(), desk.count(state), to(search, state)));
        }
        return segments;
    }

    private static String to(String search, @Nullable State state) {
        List<String> asked = new ArrayList<>();
        if (state != null) {
            asked.add("state=" + state.name());
        }
        if (!search.isBlank()) {
            asked.add("q=" + URLEncoder.encode(search, StandardCharsets.UTF_8));
        }
        return ALL + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
    }

    private DeskPage.Row row(Request request) {
        return new DeskPage.Row(
                href(request.id()),
                request.number(),
                request.asked().title(),
                request.asked().who(),
                around.day(request.at()),
                request.answer().state(),
                came(request.answer()),
                around.input(request.thought().input()).map(Input::name).orElse(""),
                request.due(around.today()),
                request.answer().state() == State.OPEN ? 3 - request.thought().answered() : 0);
    }

    private String came(Answer answer) {
        return switch (answer) {
            case Answer.Open(var why) -> why.isEmpty() ? "" : "taken up again: " + why;
            case Answer.Waits(var why, var _) -> why;
            case Answer.Opportunity(var bet) -> title(bet);
            case Answer.Intervention(var bet, var _) -> title(bet);
            case Answer.Voice(var bet) -> title(bet);
            case Answer.No(var reason, var _, var _) -> reason.label();
        };
    }

    private String title(String betId) {
        return around.board().find(betId).map(Bet::title).orElse("");
    }

    private DeskPage.Heard heard(Desk.Heard heard) {
        Bet bet = heard.opportunity();
        return new DeskPage.Heard(
                "/north-star/bets/" + bet.id(),
                bet.title(),
                around.input(bet.serves()).map(Input::name).orElse("an input that was let go"),
                heard.voices(),
                Cards.where(bet));
    }

    private List<DeskPage.Adrift> adrift() {
        return around
                .framework()
                .map(tree -> new Ladder(tree, around.board()).adrift())
                .orElse(List.of())
                .stream()
                .map(bet -> new DeskPage.Adrift("/north-star/bets/" + bet.id(), bet.title()))
                .toList();
    }
}
