package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Forecast;
import cynosure.bets.Level;
import cynosure.bets.Settlement;
import cynosure.bets.Terms;
import cynosure.bets.ledger.Entry;
import cynosure.bets.ledger.Ledger;
import cynosure.document.SafeCsv;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The ledger as a table that spreadsheets open. It names no people.
final class LedgerFile {

    static final String NAME = "ledger.csv";

    private static final String UTF_8_MARK = "\ufeff";

    private static final List<String> HEAD =
            List.of(
                    "Number",
                    "Title",
                    "Level",
                    "Kind",
                    "Input",
                    "Opportunity",
                    "If we",
                    "Then",
                    "Chance in percent",
                    "Low",
                    "High",
                    "Measure",
                    "Placed",
                    "Due",
                    "Amendments",
                    "Settled",
                    "Outcome",
                    "Move",
                    "In range",
                    "What happened",
                    "What was learned",
                    "What follows");

    private LedgerFile() {}

    /// @param inputs the names of inputs by id, those that are gone included
    static String write(Ledger ledger, Board board, Map<String, String> inputs, ZoneId zone) {
        StringBuilder csv = new StringBuilder(UTF_8_MARK).append(SafeCsv.row(HEAD));
        ledger.entries().forEach(entry -> csv.append(row(entry, board, inputs, zone)));
        return csv.toString();
    }

    private static String row(Entry entry, Board board, Map<String, String> inputs, ZoneId zone) {
        Bet bet = entry.bet();
        Terms terms = entry.placed().registered();
        Optional<Forecast> forecast = Optional.ofNullable(entry.forecast());
        Optional<Settlement> settlement = Optional.ofNullable(entry.settlement());
        return SafeCsv.row(
                List.of(
                        String.valueOf(bet.number()),
                        bet.title(),
                        bet.level().word(),
                        bet.draft().kind().label(),
                        inputs.getOrDefault(entry.inputId(), ""),
                        bet.level() == Level.INTERVENTION
                                ? board.find(bet.serves()).map(Bet::title).orElse("")
                                : "",
                        bet.draft().sentence().ifWe(),
                        bet.draft().sentence().then(),
                        forecast.map(each -> String.valueOf(each.chance())).orElse(""),
                        number(forecast.map(Forecast::low).orElse(null)),
                        number(forecast.map(Forecast::high).orElse(null)),
                        entry.placed().baseline().name(),
                        day(entry.placed().at(), zone),
                        terms.due() == null ? "" : terms.due().toString(),
                        String.valueOf(bet.amendments().size()),
                        settlement.map(each -> day(each.at(), zone)).orElse(""),
                        LedgerWords.outcome(entry),
                        number(settlement.map(Settlement::move).orElse(null)),
                        entry.inRange().map(held -> held ? "yes" : "no").orElse(""),
                        found(settlement, Settlement.Findings::happened),
                        found(settlement, Settlement.Findings::learned),
                        found(settlement, findings -> findings.next().label())));
    }

    private static String found(
            Optional<Settlement> settlement, Function<Settlement.Findings, String> of) {
        return settlement.map(Settlement::findings).map(of).orElse("");
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().toString();
    }
}
