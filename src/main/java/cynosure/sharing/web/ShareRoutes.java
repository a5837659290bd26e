package cynosure.sharing.web;

import cynosure.framework.drawing.TreeDrawing;
import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.sharing.Excerpt;
import cynosure.sharing.Excerpts;
import cynosure.sharing.Share;
import cynosure.sharing.Shares;
import cynosure.web.Dates;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Gives links away and takes them back. Nothing is made before its maker saw what it will show.
@Controller
class ShareRoutes {

    private static final String SECTION = "north-star";

    private final Shares shares;
    private final Excerpts excerpts;
    private final People people;
    private final Workspaces workspaces;
    private final Ids ids;
    private final Clock clock;

    ShareRoutes(
            Shares shares,
            Excerpts excerpts,
            People people,
            Workspaces workspaces,
            Ids ids,
            Clock clock) {
        this.shares = shares;
        this.excerpts = excerpts;
        this.people = people;
        this.workspaces = workspaces;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/north-star/share")
    Reply show(
            @RequestParam(defaultValue = "") String whom,
            @RequestParam(defaultValue = "") String lasting,
            @RequestParam(defaultValue = "false") boolean numbers,
            @RequestParam(defaultValue = "false") boolean people) {
        return page(ShareForm.from(whom, lasting, numbers, people), Problems.NONE, 200);
    }

    @GetMapping("/north-star/share/new")
    Reply preview(
            @RequestParam(defaultValue = "") String whom,
            @RequestParam(defaultValue = "") String lasting,
            @RequestParam(defaultValue = "false") boolean numbers,
            @RequestParam(defaultValue = "false") boolean people) {
        ShareForm form = ShareForm.from(whom, lasting, numbers, people);
        if (!form.problems().none()) {
            return page(form, form.problems(), 422);
        }
        Excerpt excerpt = excerpts.under(form.terms()).orElseThrow(ShareRoutes::none);
        return Reply.page(
                "sharing/preview.jte",
                "What they will see",
                SECTION,
                new PreviewPage(form, excerpt, TreeDrawing.draw(excerpt.picture())));
    }

    /// The secret is in the address that the maker is led to, and nowhere else.
    @PostMapping("/north-star/share")
    Reply make(
            @RequestParam(defaultValue = "") String whom,
            @RequestParam(defaultValue = "") String lasting,
            @RequestParam(defaultValue = "false") boolean numbers,
            @RequestParam(defaultValue = "false") boolean people,
            @AuthenticationPrincipal Person person) {
        ShareForm form = ShareForm.from(whom, lasting, numbers, people);
        if (!form.problems().none()) {
            return page(form, form.problems(), 422);
        }
        excerpts.under(form.terms()).orElseThrow(ShareRoutes::none);
        String secret = ids.token();
        @Nullable Instant end = form.lasting().end(clock.instant(), workspaces.zone());
        shares.make(secret, form.whom(), form.terms(), end, person);
        return Reply.see("/north-star/share/made/" + secret);
    }

    @GetMapping("/north-star/share/made/{secret}")
    Reply made(@PathVariable String secret, HttpServletRequest request) {
        Share share =
                shares.with(secret)
                        .orElseThrow(
                                () ->
                                        Fault.notFound(
                                                "sharing.no-share",
                                                "There is no such link.",
                                                "Make a new one; what was made before can't be shown again."));
        String product = excerpts.under(share.terms()).orElseThrow(ShareRoutes::none).product();
        String origin = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return Reply.page(
                "sharing/made.jte",
                "A link for " + share.whom(),
                SECTION,
                new MadePage(share.whom(), origin + "/shared/" + secret, product));
    }

    @PostMapping("/north-star/share/{id}/revoking")
    Reply revoke(@PathVariable String id, @AuthenticationPrincipal Person person) {
        shares.revoke(id, person);
        return Reply.see("/north-star/share#links");
    }

    static Fault none() {
        return Fault.notFound(
                "sharing.none",
                "There is no North Star to share yet.",
                "Plan a workshop, or write one down.");
    }

    private Reply page(ShareForm form, Problems problems, int status) {
        if (excerpts.exist()) {
            Instant now = clock.instant();
            List<Share> all = shares.all();
            SharePage page =
                    new SharePage(
                            form,
                            all.stream().filter(one -> one.open(now)).map(this::row).toList(),
                            all.stream().filter(one -> !one.open(now)).map(this::row).toList(),
                            problems);
            return new Reply.Page("sharing/share.jte", "Share", SECTION, page, status);
        }
        return Reply.page("sharing/nothing.jte", "Share", SECTION, Problems.NONE);
    }

    private SharePage.Row row(Share share) {
        return new SharePage.Row(
                share.id(),
                share.whom(),
                PreviewPage.told(share.terms()),
                people.name(share.by()) + ", " + moment(share.made()),
                share.opened() == null ? "not yet" : moment(share.opened()),
                end(share));
    }

    private String end(Share share) {
        if (share.revoked() != null) {
            return "taken back by "
                    + people.name(share.revoked().by())
                    + ", "
                    + moment(share.revoked().at());
        }
        return share.until() == null ? "until it is taken back" : "until " + moment(share.until());
    }

    private String moment(Instant at) {
        return Dates.moment(at, workspaces.zone());
    }
}
