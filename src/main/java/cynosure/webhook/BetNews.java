package cynosure.webhook;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.BoardWritten;
import cynosure.bets.Column;
import cynosure.bets.Done;
import cynosure.bets.Forecast;
import cynosure.bets.Happening;
import cynosure.bets.Settlement;
import cynosure.people.People;
import cynosure.people.Person;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells what happened to bets, in the transaction in which it happened. What is remembered of
/// earlier days is no news.
@Component
class BetNews {

    private static final Duration NEWS = Duration.ofMinutes(1);
    private static final int WORDS_MAX = 500;

    private final Tellings tellings;
    private final People people;
    private final Clock clock;

    BetNews(Tellings tellings, People people, Clock clock) {
        this.tellings = tellings;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void tell(BoardWritten written) {
        Done done = written.done();
        if (done.at().isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        done.happenings().forEach(happening -> tell(happening, written));
    }

    private void tell(Happening happening, BoardWritten written) {
        switch (happening) {
            case Happening.BetPlaced(var id, var _) -> placed(id, written);
            case Happening.BetMoved(var id, var to) -> moved(id, to, "", written);
            case Happening.BetSettled(var id, var outcome, var move, var findings) ->
                    settled(id, outcome, move, findings, written);
            case Happening.BetReopened(var id, var why) -> moved(id, Column.REVIEW, why, written);
            case Happening.BetWithdrawn(var id, var why) -> moved(id, Column.CLOSED, why, written);
            case Happening.BetBroughtBack(var id) -> moved(id, Column.SHELF, "", written);
            case Happening.BetMade _,
                    Happening.BetWritten _,
                    Happening.TermsSet _,
                    Happening.TermsAmended _,
                    Happening.BetRehung _,
                    Happening.BetRanked _,
                    Happening.BetBlocked _,
                    Happening.BetFreed _,
                    Happening.BetUnplaced _,
                    Happening.EdgeTermsSet _,
                    Happening.ColumnLimited _ -> {
                // is no message of its own
            }
        }
    }

    private void placed(String id, BoardWritten written) {
        if (tellings.wanted(Topic.BET_PLACED)) {
            Bet bet = written.after().bet(id);
            Map<String, Object> data = card(bet);
            data.put("by", name(written.done()));
            data.put("due", day(bet));
            @Nullable Forecast forecast = bet.terms().forecast();
            data.put("chance", forecast == null ? null : forecast.chance());
            data.put("low", forecast == null ? null : forecast.low());
            data.put("high", forecast == null ? null : forecast.high());
            tellings.tell(Topic.BET_PLACED, data);
        }
    }

    private void moved(String id, Column to, String why, BoardWritten written) {
        if (tellings.wanted(Topic.BET_MOVED)) {
            Map<String, Object> data = card(written.after().bet(id));
            data.put("by", name(written.done()));
            data.put("from", column(written.before(), id));
            data.put("to", word(to));
            data.put("why", Words.cut(why, WORDS_MAX));
            tellings.tell(Topic.BET_MOVED, data);
        }
    }

    private void settled(
            String id,
            Settlement.Outcome outcome,
            @Nullable BigDecimal move,
            Settlement.Findings findings,
            BoardWritten written) {
        if (tellings.wanted(Topic.BET_SETTLED)) {
            Map<String, Object> data = card(written.after().bet(id));
            data.put("by", name(written.done()));
            data.put("outcome", said(outcome));
            data.put("move", move);
            data.put("happened", Words.cut(findings.happened(), WORDS_MAX));
            data.put("learned", Words.cut(findings.learned(), WORDS_MAX));
            data.put("next", said(findings.next()));
            tellings.tell(Topic.BET_SETTLED, data);
        }
    }

    /// What every message says of the card it is about.
    static Map<String, Object> card(Bet bet) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", bet.id());
        data.put("number", bet.number());
        data.put("level", bet.level().word());
        data.put("title", bet.title());
        data.put("sentence", bet.draft().sentence().toString());
        data.put("team", bet.draft().team());
        data.put("owner", bet.draft().owner());
        data.put("path", "/north-star/bets/" + bet.id());
        return data;
    }

    static @Nullable String day(Bet bet) {
        return bet.terms().due() == null ? null : bet.terms().due().toString();
    }

    private String name(Done done) {
        return people.find(done.act().personId()).map(Person::name).orElse("");
    }

    private static String column(Board board, String id) {
        return board.find(id).map(bet -> word(bet.column())).orElse("");
    }

    /// Other programs are told a column by what it is, whatever a level calls it.
    private static String word(Column column) {
        return switch (column) {
            case SHELF -> "ideas";
            case NEXT -> "next";
            case NOW -> "now";
            case REVIEW -> "review";
            case CLOSED -> "closed";
        };
    }

    private static String said(Settlement.Outcome outcome) {
        return switch (outcome) {
            case WON -> "won";
            case LOST -> "lost";
            case UNCLEAR -> "unclear";
            case STOPPED -> "stopped";
        };
    }

    private static String said(Settlement.Next next) {
        return switch (next) {
            case DOUBLE_DOWN -> "double down";
            case STOP -> "stop";
            case NEXT_TRY -> "next try";
        };
    }
}
