package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Ladder;
import cynosure.bets.Limit;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One column: all of its cards, however many, and its limit.
@Controller
@RequestMapping(Places.ALL + "/columns/{level}/{column}")
class ColumnRoutes {

    private final Acting acting;
    private final Here here;
    private final MovePanels panels;

    ColumnRoutes(Acting acting, Here here, MovePanels panels) {
        this.acting = acting;
        this.here = here;
        this.panels = panels;
    }

    @GetMapping
    Reply column(
            @PathVariable String level,
            @PathVariable String column,
            @RequestParam(defaultValue = "1") String page) {
        Slot slot = Slot.of(level, column);
        Ladder ladder = here.ladder();
        List<Bet> all = ladder.board().in(slot.level(), slot.column());
        int pages = Math.max(1, Math.ceilDiv(all.size(), ColumnPage.SHOWN));
        int number = page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, pages) : 1;
        int first = (number - 1) * ColumnPage.SHOWN;
        List<CardPiece> shown =
                IntStream.range(first, Math.min(all.size(), first + ColumnPage.SHOWN))
                        .mapToObj(
                                index ->
                                        new CardPiece(
                                                CardFace.of(ladder, all.get(index), panels.day()),
                                                index + 1))
                        .toList();
        return Reply.page(
                "bets/column.jte",
                slot.word(),
                "north-star",
                new ColumnPage(CountPiece.of(ladder.board(), slot), shown, number, pages));
    }

    @PostMapping("/limit")
    Reply limit(
            @PathVariable String level,
            @PathVariable String column,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Slot slot = Slot.of(level, column);
        Sent sent = Sent.in(request);
        Limit limit = new Limit(number(sent, "soft"), number(sent, "hard"));
        acting.act(person, sent, board -> board.moving().limit(slot.level(), slot.column(), limit));
        return Reply.see(Places.ALL + "#head-" + slot.key());
    }

    private static @Nullable Integer number(Sent sent, String field) {
        if (sent.text(field).isBlank()) {
            return null;
        }
        return sent.number(field)
                .map(number -> (int) Math.min(number, Integer.MAX_VALUE))
                .orElseThrow(
                        () ->
                                Fault.mistake(
                                        "bets.limit",
                                        "A limit is a whole number.",
                                        "Leave it empty for none."));
    }
}
