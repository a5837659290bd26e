package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.bets.Blocked;
import cynosure.bets.Done;
import cynosure.bets.Happening;
import cynosure.bets.Ladder;
import cynosure.bets.Overdue;
import cynosure.bets.Pitch;
import cynosure.bets.Placed;
import cynosure.bets.Readiness;
import cynosure.bets.Withdrawn;
import cynosure.framework.Framework;
import cynosure.framework.Node;
import cynosure.problem.Problems;
import cynosure.web.Sparkline;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a card together as a page.
@Component
class Cards {

    private final Here here;
    private final Bets bets;
    private final TermsWords terms;
    private final CardForms forms;
    private final LookingBack looking;

    Cards(Here here, Bets bets, TermsWords terms, CardForms forms, LookingBack looking) {
        this.here = here;
        this.bets = bets;
        this.terms = terms;
        this.forms = forms;
        this.looking = looking;
    }

    CardPage page(String id, CardForms.Typing typing, Problems problems) {
        Ladder ladder = here.ladder();
        Bet bet = ladder.board().bet(id);
        List<Done> story = bets.story(id);
        return new CardPage(
                here.newId(),
                head(bet),
                said(bet, story),
                held(ladder.framework(), bet),
                WayView.of(ladder, bet),
                told(ladder, id, story),
                bet.open() ? forms.of(ladder, bet, typing) : null,
                looking.view(ladder, bet, typing.review()),
                problems);
    }

    private CardPage.Head head(Bet bet) {
        Blocked blocked = bet.blocked();
        Withdrawn off = bet.withdrawn();
        return new CardPage.Head(
                bet.id(),
                CardWords.called(bet),
                bet.title(),
                Places.bet(bet.id()),
                bet.serves(),
                bet.draft().kind().label(),
                where(bet),
                Overdue.aging(bet, here.today(), here.zone()),
                off == null
                        ? ""
                        : "%s took it off on %s.%s"
                                .formatted(
                                        here.name(off.by()),
                                        here.day(off.at()),
                                        off.why().isEmpty() ? "" : " “" + off.why() + "”"),
                blocked == null
                        ? ""
                        : "It can't go on: %s (%s, %s)"
                                .formatted(
                                        blocked.why(),
                                        here.name(blocked.by()),
                                        here.day(blocked.at())));
    }

    private String where(Bet bet) {
        if (!bet.open()) {
            return CardWords.where(bet) + ", " + here.day(bet.since());
        }
        long days = Overdue.days(bet, here.today(), here.zone());
        return "%s, since %s%s"
                .formatted(
                        CardWords.where(bet),
                        here.day(bet.since()),
                        days == 0 ? "" : days == 1 ? " (1 day)" : " (" + days + " days)");
    }

    private CardPage.Said said(Bet bet, List<Done> story) {
        List<CardPage.Surer> surer = new ArrayList<>();
        List<@Nullable Double> line = new ArrayList<>();
        Integer last = null;
        for (Done done : story) {
            for (Happening happening : done.happenings()) {
                Integer now = sure(happening, last);
                if (now != null && !now.equals(last)) {
                    surer.add(
                            new CardPage.Surer(
                                    now + " %",
                                    here.day(done.at()),
                                    here.name(done.act().personId())));
                    line.add(now.doubleValue());
                }
                last = now;
            }
        }
        Sparkline drawing = new Sparkline(line);
        return new CardPage.Said(
                bet.draft().sentence().ifWe(),
                bet.draft().sentence().then(),
                CardWords.facts(bet.draft()),
                surer.reversed(),
                drawing.drawable() ? drawing.drawn("How sure the team was") : "",
                pitch(bet.draft().pitch()),
                bet.draft().links().stream().map(Cards::link).toList());
    }

    private static @Nullable Integer sure(Happening happening, @Nullable Integer before) {
        return switch (happening) {
            case Happening.BetMade made -> made.draft().confidence();
            case Happening.BetWritten written -> written.draft().confidence();
            case Happening _ -> before;
        };
    }

    private CardPage.Held held(Framework framework, Bet bet) {
        Placed placed = bet.placed();
        return new CardPage.Held(
                terms.facts(framework, bet.terms()),
                placed == null && bet.open() ? Readiness.missing(bet) : List.of(),
                placed == null
                        ? ""
                        : "Placed on %s by %s; the terms stand since then."
                                .formatted(here.day(placed.at()), here.name(placed.by())),
                bet.amendments().stream()
                        .map(
                                one ->
                                        new CardPage.Amended(
                                                here.day(one.at()),
                                                here.name(one.by()),
                                                one.why(),
                                                terms.changed(framework, one)))
                        .toList());
    }

    private List<CardPage.Line> told(Ladder ladder, String id, List<Done> story) {
        StoryWords words =
                new StoryWords(
                        id,
                        ladder.board(),
                        node ->
                                ladder.framework()
                                        .node(node)
                                        .map(Node::name)
                                        .orElse("an input that was let go"));
        List<CardPage.Line> lines = new ArrayList<>();
        for (Done done : story) {
            for (StoryWords.Told told : words.told(done)) {
                lines.add(
                        new CardPage.Line(
                                here.day(done.at()),
                                here.name(done.act().personId()),
                                told.what(),
                                told.words()));
            }
        }
        return lines.reversed();
    }

    private static List<CardPage.Fact> pitch(Pitch pitch) {
        return Stream.of(
                        new CardPage.Fact("The problem", pitch.problem()),
                        new CardPage.Fact("For whom", pitch.who()),
                        new CardPage.Fact("What we try, roughly", pitch.plan()),
                        new CardPage.Fact("What would make us stop", pitch.kill()))
                .filter(fact -> !fact.said().isEmpty())
                .toList();
    }

    private static CardPage.Link link(URI link) {
        String path = link.getPath() == null ? "" : link.getPath();
        String last = path.replaceAll("/+$", "").replaceAll("^.*/", "");
        return new CardPage.Link(
                link, last.isEmpty() ? link.getHost() : link.getHost() + ": " + last);
    }
}
