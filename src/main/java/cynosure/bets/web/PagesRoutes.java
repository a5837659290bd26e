package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Column;
import cynosure.bets.Kind;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.document.Pdf;
import cynosure.framework.Branch;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.drawing.OutlineRow;
import cynosure.web.Dates;
import cynosure.web.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Bets on one page each, and the roadmap that these pages make.
@Controller
class PagesRoutes {

    static final String ALL = Places.ALL + "/pages";

    private static final String ONE = Places.ALL + "/{id}/page";

    private final Here here;
    private final OnePagers pagers;

    PagesRoutes(Here here, OnePagers pagers) {
        this.here = here;
        this.pagers = pagers;
    }

    @GetMapping(ONE)
    Reply page(@PathVariable String id) {
        OnePager page = pagers.page(id);
        return Reply.page("bets/pager.jte", page.title() + " on one page", "north-star", page);
    }

    @GetMapping(value = ONE + ".pdf", produces = Pdf.MEDIA_TYPE)
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        OnePager page = pagers.page(id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Pdf.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        page.called().toLowerCase(Locale.ROOT).replace(' ', '-')
                                                + ".pdf")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pagers.pdf(page));
    }

    @GetMapping(ALL)
    Reply all() {
        Ladder ladder = here.ladder();
        return Reply.page(
                "bets/pages.jte",
                "One-pagers",
                "north-star",
                new PagesPage(
                        ladder.framework().northStar().name(),
                        ladder.framework().results().stream().map(Node::name).toList(),
                        Branch.down(ladder.framework().branches())
                                .map(branch -> row(ladder, branch))
                                .toList(),
                        ladder.adrift().stream().map(bet -> sheet(ladder, bet)).toList()));
    }

    private static PagesPage.Row row(Ladder ladder, Branch branch) {
        Input input = branch.input();
        List<Node> way = ladder.framework().way(input);
        return new PagesPage.Row(
                input.dimension().name().toLowerCase(Locale.ROOT),
                input.name(),
                OutlineRow.href(input),
                branch.level(),
                way.size() < 2 ? "" : way.getFirst().name(),
                in(ladder, input, Column.NOW, Column.REVIEW),
                in(ladder, input, Column.NEXT),
                in(ladder, input, Column.SHELF));
    }

    private static List<PagesPage.Sheet> in(Ladder ladder, Input input, Column... columns) {
        return ladder.board().serving(input.id()).stream()
                .filter(bet -> Stream.of(columns).anyMatch(one -> one == bet.column()))
                .map(bet -> sheet(ladder, bet))
                .toList();
    }

    private static PagesPage.Sheet sheet(Ladder ladder, Bet bet) {
        LocalDate due = bet.placed() == null ? null : bet.terms().due();
        return new PagesPage.Sheet(
                CardWords.called(bet),
                bet.title(),
                Places.bet(bet.id()) + "/page",
                bet.draft().kind() == Kind.FEATURE ? "" : bet.draft().kind().label(),
                due == null ? "" : "looked at on " + Dates.day(due),
                bet.draft().sentence().toString(),
                bet.level() == Level.OPPORTUNITY
                        ? ladder.board().serving(bet.id()).stream()
                                .filter(Bet::open)
                                .map(
                                        one ->
                                                new WayView.Below(
                                                        one.number(),
                                                        one.title(),
                                                        Places.bet(one.id()) + "/page",
                                                        CardWords.where(one)))
                                .toList()
                        : List.of());
    }
}
