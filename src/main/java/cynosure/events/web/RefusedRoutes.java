package cynosure.events.web;

import cynosure.events.EventSources;
import cynosure.events.RefusedEvents;
import cynosure.events.RefusedEvents.Dropping;
import cynosure.events.RefusedEvents.Reason;
import cynosure.events.RefusedEvents.Which;
import cynosure.events.SecondLook;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspaces;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was refused, by reason: looked at, tried again, taken along, dropped. Members do all of it
/// but the last.
@Controller
@RequestMapping(RefusedRoutes.PAGE)
class RefusedRoutes {

    static final String PAGE = "/events/refused";
    private static final String TEMPLATE = "events/refused.jte";
    private static final String TITLE = "Refused events";
    private static final int EXAMPLES = 3;
    private static final int GROUPS_MAX = 100;
    private static final int DROPPED_SHOWN = 20;
    private static final int WHY_MAX = 300;

    private final EventSources sources;
    private final RefusedEvents refused;
    private final SecondLook secondLook;
    private final Workspaces workspaces;
    private final Clock clock;

    RefusedRoutes(
            EventSources sources,
            RefusedEvents refused,
            SecondLook secondLook,
            Workspaces workspaces,
            Clock clock) {
        this.sources = sources;
        this.refused = refused;
        this.secondLook = secondLook;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// @param read how many a try that just ended has understood; negative when there was none
    /// @param more whether it left some for the next one
    @GetMapping
    Reply show(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "-1") long read,
            @RequestParam(defaultValue = "0") long still,
            @RequestParam(defaultValue = "false") boolean more) {
        String news = read < 0 ? "" : news(read, still, more);
        return Reply.page(TEMPLATE, TITLE, "events", page(person, source, news, Problems.NONE));
    }

    /// @param of the only source that the page shows; empty when it shows all
    @PostMapping("/again")
    Reply again(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String of) {
        SecondLook.Seen seen = secondLook.at(which(source, reason));
        return Reply.see(
                page(of)
                        + "&read="
                        + seen.understood()
                        + "&still="
                        + seen.still()
                        + "&more="
                        + seen.more());
    }

    @PostMapping("/dropped")
    Reply drop(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String why) {
        Owners.only(person);
        if (why.isBlank() || why.strip().length() > WHY_MAX) {
            Problem problem =
                    Problem.of(
                            "events.drop-without-reason",
                            "Nothing was dropped: nobody has said why.",
                            "Say in at most 300 letters why nobody will want them.");
            RefusedPage page = page(person, of, "", new Problems(List.of(problem)));
            return Reply.again(TEMPLATE, TITLE, "events", page);
        }
        refused.drop(
                which(source, reason), new Dropping(why.strip(), person.name(), clock.instant()));
        return Reply.see(page(of));
    }

    /// All of them, one JSON object a line.
    @GetMapping("/download")
    void download(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("application/x-ndjson;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"refused-events.jsonl\"");
        Which which = which(source, reason);
        List<RefusedEvents.Refused> some = refused.next(which, 0);
        while (!some.isEmpty()) {
            for (RefusedEvents.Refused one : some) {
                response.getOutputStream()
                        .write(RefusedLine.of(one.what()).getBytes(StandardCharsets.UTF_8));
            }
            some = refused.next(which, some.getLast().number());
        }
    }

    private RefusedPage page(Person person, String source, String news, Problems problems) {
        Words words = Words.at(workspaces);
        Map<String, String> names = RefusedPage.names(sources.all());
        List<Reason> reasons = refused.reasons(which(source, ""));
        long all = reasons.stream().mapToLong(Reason::events).sum();
        return new RefusedPage(
                source,
                names.getOrDefault(source, ""),
                all == 0 ? "" : Words.count(all, "refused event", "refused events"),
                news,
                reasons.stream()
                        .limit(GROUPS_MAX)
                        .map(
                                one ->
                                        RefusedPage.group(
                                                one,
                                                names,
                                                words,
                                                any ->
                                                        refused.latest(
                                                                new Which(
                                                                        one.source(), one.reason()),
                                                                EXAMPLES)))
                        .toList(),
                reasons.size() <= GROUPS_MAX
                        ? ""
                        : Words.count(reasons.size() - GROUPS_MAX, "reason is", "reasons are"),
                refused.dropped(DROPPED_SHOWN).stream()
                        .map(one -> RefusedPage.gone(one, names, words))
                        .toList(),
                person.role() == Role.OWNER,
                problems);
    }

    private static String news(long read, long still, boolean more) {
        String first =
                read == 0
                        ? "Nothing more could be read this time."
                        : Words.count(read, "is", "are")
                                + " understood now and came in, each once.";
        String rest = still == 0 ? "" : " " + Words.count(still, "is", "are") + " still no event.";
        return first + rest + (more ? " There are more: try again." : "");
    }

    /// The page's address, for one source or for all.
    private static String page(String source) {
        return PAGE + "?source=" + URLEncoder.encode(source, StandardCharsets.UTF_8);
    }

    private static Which which(String source, String reason) {
        return new Which(source.isEmpty() ? null : source, reason.isEmpty() ? null : reason);
    }
}
