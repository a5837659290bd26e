package cynosure.bets.web;

import cynosure.bets.Aftermath;
import cynosure.bets.Baseline;
import cynosure.bets.Baselines;
import cynosure.bets.Bet;
import cynosure.bets.Column;
import cynosure.bets.Forecast;
import cynosure.bets.Ladder;
import cynosure.bets.Placed;
import cynosure.bets.Settlement;
import cynosure.bets.Settlement.Outcome;
import cynosure.measurement.InWords;
import cynosure.metric.Figure;
import cynosure.metric.Grain;
import cynosure.warehouse.Erasing;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks back at a bet: what was expected, what the number did, how it ended.
@Component
class LookingBack {

    private final Here here;
    private final Baselines baselines;
    private final TermsWords terms;
    private final MoveWords moves;
    private final Erasing erasing;

    LookingBack(
            Here here, Baselines baselines, TermsWords terms, MoveWords moves, Erasing erasing) {
        this.here = here;
        this.baselines = baselines;
        this.terms = terms;
        this.moves = moves;
        this.erasing = erasing;
    }

    /// What the number did since the start; empty where none tells.
    Optional<Aftermath> aftermath(Placed placed, LocalDate until) {
        Baseline baseline = placed.baseline();
        if (baseline.definition().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from =
                baseline.points().isEmpty() ? baseline.day() : baseline.points().getLast().period();
        return Optional.of(Aftermath.of(baseline, baselines.readings(baseline, from, until)));
    }

    /// Null before there is something to look back at.
    @Nullable ReviewView view(Ladder ladder, Bet bet, @Nullable ReviewForm typed) {
        Placed placed = bet.placed();
        Settlement ending = bet.settlement();
        if (placed == null || (bet.column() != Column.REVIEW && ending == null)) {
            return null;
        }
        LocalDate until =
                ending == null ? here.today() : ending.at().atZone(here.zone()).toLocalDate();
        Optional<Aftermath> aftermath = aftermath(placed, until);
        ReviewView.Number number = aftermath.map(one -> number(bet, placed, one)).orElse(null);
        long open = ladder.board().serving(bet.id()).stream().filter(Bet::open).count();
        return new ReviewView(
                terms.facts(ladder.framework(), placed.registered()),
                number,
                ending != null ? null : typed != null ? typed : proposed(placed, aftermath, number),
                ending == null ? null : settled(ladder, bet, placed, ending),
                ending != null || open == 0
                        ? ""
                        : "%s still tried for it. Settle %s first."
                                .formatted(
                                        open == 1 ? "One thing is" : open + " things are",
                                        open == 1 ? "it" : "them"));
    }

    /// `it worked` · `it didn't`
    static String said(@Nullable Outcome outcome) {
        return outcome == Outcome.WON ? "it worked" : "it didn’t";
    }

    private static ReviewForm proposed(
            Placed placed, Optional<Aftermath> aftermath, ReviewView.@Nullable Number number) {
        return new ReviewForm(
                aftermath.flatMap(one -> one.verdict(placed.registered().forecast())).orElse(null),
                number == null || aftermath.flatMap(Aftermath::move).isEmpty() ? "" : number.said(),
                "",
                "",
                null,
                "");
    }

    private ReviewView.Number number(Bet bet, Placed placed, Aftermath aftermath) {
        Baseline baseline = placed.baseline();
        Figure figure = moves.figure(baseline);
        Grain grain = baselines.grain(baseline).orElse(Grain.MONTH);
        List<ReviewView.Row> rows =
                aftermath.all().reversed().stream()
                        .map(
                                point ->
                                        new ReviewView.Row(
                                                InWords.period(point.period(), grain),
                                                InWords.value(figure, point.value()),
                                                aftermath.since().contains(point)))
                        .toList();
        return new ReviewView.Number(
                baseline.name(),
                moved(baseline, aftermath, figure, grain) + deleted(baseline),
                verdict(placed.registered().forecast(), aftermath, figure),
                ReviewDrawing.draw(
                        baseline, aftermath, grain, figure, placed.registered(), bet.terms().due()),
                rows);
    }

    /// What was read then counts people whom nobody counts any more.
    private String deleted(Baseline baseline) {
        long people = erasing.since(baseline.day().atStartOfDay(ZoneOffset.UTC).toInstant());
        return people == 0
                ? ""
                : people == 1
                        ? " One person was deleted since; the reading of then still counts them."
                        : " %,d people were deleted since; the reading of then still counts them."
                                .formatted(people);
    }

    private static String moved(
            Baseline baseline, Aftermath aftermath, Figure figure, Grain grain) {
        if (aftermath.start().isEmpty()) {
            return "“%s” had no reading when the bet was placed, so nobody can say how far it moved."
                    .formatted(baseline.name());
        }
        Baseline.Point start = aftermath.start().orElseThrow();
        if (aftermath.end().isEmpty()) {
            return "“%s” stood at %s (%s). There is no complete reading since the start yet."
                    .formatted(
                            baseline.name(),
                            InWords.value(figure, start.value()),
                            InWords.period(start.period(), grain));
        }
        Baseline.Point end = aftermath.end().orElseThrow();
        return "“%s” %s: from %s (%s) to %s (%s)."
                .formatted(
                        baseline.name(),
                        MoveWords.moved(figure, end.value().subtract(start.value())),
                        InWords.value(figure, start.value()),
                        InWords.period(start.period(), grain),
                        InWords.value(figure, end.value()),
                        InWords.period(end.period(), grain));
    }

    private static String verdict(@Nullable Forecast forecast, Aftermath aftermath, Figure figure) {
        Optional<Outcome> outcome = aftermath.verdict(forecast);
        Optional<BigDecimal> move = aftermath.move();
        if (forecast == null || outcome.isEmpty() || move.isEmpty()) {
            return "";
        }
        String range =
                "We had said: if it works, it %s.".formatted(MoveWords.range(figure, forecast));
        return "By the number %s. %s The move lies %s that range."
                .formatted(
                        said(outcome.get()),
                        range,
                        forecast.holds(move.get()) ? "within" : "outside");
    }

    private ReviewView.Settled settled(Ladder ladder, Bet bet, Placed placed, Settlement ending) {
        Settlement.Findings findings = ending.findings();
        String from = "settled:" + bet.id();
        Optional<Bet> followed = ladder.board().find(NewForm.idOf(from));
        boolean goesOn = findings.next() != Settlement.Next.STOP && followed.isEmpty();
        return new ReviewView.Settled(
                ending.outcome().label(),
                ending.outcome().name().toLowerCase(Locale.ROOT),
                honour(ending.outcome(), placed.registered().forecast()),
                "%s, %s".formatted(here.name(ending.by()), here.day(ending.at())),
                findings.happened(),
                findings.learned(),
                findings.next().label(),
                findings.followUp(),
                goesOn ? follows(bet, from, findings) : "",
                followed.map(WayView::below).orElse(null));
    }

    private static String follows(Bet bet, String from, Settlement.Findings findings) {
        String title = findings.followUp().lines().findFirst().orElse("").strip();
        return NewRoutes.NEW
                + "?serves="
                + encoded(bet.serves())
                + "&from="
                + encoded(from)
                + "&kind="
                + bet.draft().kind().name()
                + "&title="
                + encoded(title);
    }

    /// What is said of a bet that ended so: no cheering, and no shame.
    private static String honour(Outcome outcome, @Nullable Forecast forecast) {
        int losing = forecast == null ? 0 : 100 - forecast.chance();
        return switch (outcome) {
            case WON -> "What you expected came about.";
            case LOST ->
                    forecast == null
                            ? "It was a fair bet all the same: now you know."
                            : "It was a fair bet all the same. Of bets thought %d %% likely, %d in a hundred end like this. Now you know."
                                    .formatted(forecast.chance(), losing);
            case UNCLEAR ->
                    "Nobody can tell from what there is. That, too, is something to know before the next bet.";
            case STOPPED -> "You stopped before it was due, and have time for something better.";
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
