package cynosure.bets.list;

import cynosure.bets.Bet;
import cynosure.bets.Blocked;
import cynosure.bets.Forecast;
import cynosure.bets.Settlement;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a table tells of a card, column by column.
public enum Fact {
    NUMBER,
    LEVEL,
    TITLE,
    KIND,
    COLUMN,
    SENTENCE,
    INPUT,
    OPPORTUNITY,
    TEAM,
    OWNER,
    DUE,
    CHANCE,
    LOW,
    HIGH,
    MEASURE,
    SIGNAL,
    ASSUMPTIONS,
    CONFIDENCE,
    VALUE,
    APPETITE_DAYS,
    SIGNAL_DAYS,
    BLOCKED,
    OUTCOME,
    MOVE,
    HAPPENED,
    LEARNED,
    FOLLOWS,
    LINKS;

    /// What the column is called.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A text, a number, a list of texts; null where nobody has said anything.
    public @Nullable Object of(Listed row) {
        Bet bet = row.bet();
        Forecast forecast = bet.terms().forecast();
        Settlement settlement = bet.settlement();
        return switch (this) {
            case NUMBER -> bet.number();
            case LEVEL -> bet.level().word();
            case TITLE -> bet.title();
            case KIND -> word(bet.draft().kind());
            case COLUMN -> ColumnWords.of(bet.column());
            case SENTENCE -> said(bet.draft().sentence().toString());
            case INPUT -> row.input() == null ? null : row.input().name();
            case OPPORTUNITY -> row.opportunity() == null ? null : row.opportunity().title();
            case TEAM -> said(bet.draft().team());
            case OWNER -> said(bet.draft().owner());
            case DUE -> bet.terms().due() == null ? null : bet.terms().due().toString();
            case CHANCE -> forecast == null ? null : forecast.chance();
            case LOW -> forecast == null ? null : forecast.low();
            case HIGH -> forecast == null ? null : forecast.high();
            case MEASURE -> said(bet.terms().measure());
            case SIGNAL -> said(bet.terms().signal());
            case ASSUMPTIONS -> said(bet.terms().assumptions());
            case CONFIDENCE -> bet.draft().confidence();
            case VALUE -> bet.draft().value();
            case APPETITE_DAYS -> bet.draft().appetiteDays();
            case SIGNAL_DAYS -> bet.draft().signalDays();
            case BLOCKED -> why(bet.blocked());
            case OUTCOME -> settlement == null ? null : word(settlement.outcome());
            case MOVE -> settlement == null ? null : settlement.move();
            case HAPPENED -> settlement == null ? null : settlement.findings().happened();
            case LEARNED -> settlement == null ? null : settlement.findings().learned();
            case FOLLOWS -> settlement == null ? null : word(settlement.findings().next());
            case LINKS -> links(bet.draft().links());
        };
    }

    private static @Nullable String why(@Nullable Blocked blocked) {
        return blocked == null ? null : blocked.why();
    }

    private static @Nullable List<String> links(List<URI> links) {
        return links.isEmpty() ? null : links.stream().map(URI::toString).toList();
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
