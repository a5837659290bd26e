package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Draft;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.Terms;
import cynosure.document.Pdf;
import cynosure.framework.NorthStar;
import cynosure.web.Dates;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts bets on one page each, for the screen and for paper.
@Component
class OnePagers {

    /// Sizes of letters in points, the largest that fits on one sheet is taken.
    private static final List<String> SIZES = List.of("10.5", "9.5", "8.5", "7.5", "6.5");

    private final Here here;
    private final TermsWords terms;
    private final TemplateEngine templates;

    OnePagers(Here here, TermsWords terms, TemplateEngine templates) {
        this.here = here;
        this.terms = terms;
        this.templates = templates;
    }

    OnePager page(String id) {
        Ladder ladder = here.ladder();
        Bet bet = ladder.board().bet(id);
        return new OnePager(
                CardWords.called(bet),
                bet.title(),
                Places.bet(id),
                CardWords.where(bet),
                way(ladder, bet),
                bet.draft().sentence().toString(),
                parts(ladder, bet),
                WayView.of(ladder, bet),
                Dates.day(here.today()));
    }

    byte[] pdf(OnePager page) {
        byte[] printed = new byte[0];
        for (String points : SIZES) {
            StringOutput text = new StringOutput();
            templates.render("bets/sheet.jte", new OnePager.Sheet(page, points), text);
            printed = Pdf.of(text.toString());
            if (Pdf.pages(printed) == 1) {
                return printed;
            }
        }
        return printed;
    }

    private List<CardPage.Fact> parts(Ladder ladder, Bet bet) {
        Draft draft = bet.draft();
        Terms held = bet.terms();
        List<CardPage.Fact> facts = terms.facts(ladder.framework(), held);
        List<CardPage.Fact> parts = new ArrayList<>();
        parts.add(new CardPage.Fact("The problem", draft.pitch().problem()));
        if (bet.level() == Level.INTERVENTION) {
            parts.add(
                    new CardPage.Fact(
                            "The opportunity",
                            ladder.board().find(bet.serves()).map(Bet::title).orElse("")));
        }
        parts.add(new CardPage.Fact("For whom", draft.pitch().who()));
        parts.add(
                new CardPage.Fact(
                        "What we try, roughly",
                        draft.pitch().plan().isEmpty()
                                ? tried(ladder.board(), bet)
                                : draft.pitch().plan()));
        parts.addAll(facts.subList(1, facts.size()));
        parts.add(new CardPage.Fact("We stop early if", draft.pitch().kill()));
        parts.add(
                new CardPage.Fact(
                        "We look back on",
                        bet.placed() == null ? later(held) : facts.getFirst().said()));
        CardWords.facts(draft).stream().filter(fact -> !fact.said().isEmpty()).forEach(parts::add);
        return parts;
    }

    /// Before the start a day is a wish, and is called one.
    private static String later(Terms held) {
        return held.due() == null
                ? ""
                : Dates.day(held.due()) + ", if it starts in time; it has not started yet";
    }

    private static String tried(Board board, Bet bet) {
        return board.serving(bet.id()).stream()
                .filter(Bet::open)
                .map(Bet::title)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> way(Ladder ladder, Bet bet) {
        Ladder.Way way = ladder.way(bet);
        List<String> names = new ArrayList<>();
        way.steps().forEach(step -> names.add(step.name()));
        NorthStar metric = way.metric();
        if (metric != null) {
            names.add(metric.name());
        }
        if (!way.results().isEmpty()) {
            names.add(
                    way.results().stream()
                            .map(Ladder.Step::name)
                            .collect(Collectors.joining(", ")));
        }
        return names;
    }
}
