package cynosure.bets;

import cynosure.problem.Fault;
import cynosure.problem.Problems;
import java.math.BigDecimal;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// How long and how many.
public final class Limits {

    public static final int OPEN_MAX = 5_000;
    public static final int TITLE_MAX = 120;
    public static final int HALF_MAX = 280;
    public static final int NAME_MAX = 80;
    public static final int TEXT_MAX = 2_000;
    public static final int WHY_MAX = 500;
    public static final int LINKS_MAX = 10;
    public static final int LINK_MAX = 500;
    public static final int DAYS_MAX = 1_000;
    public static final int COLUMN_MAX = 500;

    private Limits() {}

    public static void draft(Draft draft) {
        if (draft.title().isEmpty()) {
            throw Fault.mistake("bets.title", "The card has no title yet.", "A few words will do.");
        }
        atMost(draft.title(), TITLE_MAX, "bets.title", "The title");
        atMost(draft.sentence().ifWe(), HALF_MAX, "bets.sentence", "What we do");
        atMost(draft.sentence().then(), HALF_MAX, "bets.sentence", "What follows");
        atMost(draft.team(), NAME_MAX, "bets.team", "The team's name");
        atMost(draft.owner(), NAME_MAX, "bets.owner", "The owner's name");
        within(draft.confidence(), 0, 100, "bets.confidence", "How sure you are");
        within(draft.value(), 1, 5, "bets.value", "What it is worth");
        within(draft.appetiteDays(), 1, DAYS_MAX, "bets.appetite", "What it may cost");
        within(draft.signalDays(), 1, DAYS_MAX, "bets.signal", "The days to the first sign");
        atMost(draft.pitch().problem(), TEXT_MAX, "bets.pitch", "The problem");
        atMost(draft.pitch().who(), TEXT_MAX, "bets.pitch", "For whom it is");
        atMost(draft.pitch().plan(), TEXT_MAX, "bets.pitch", "The plan");
        atMost(draft.pitch().kill(), TEXT_MAX, "bets.pitch", "What would make us stop");
        if (draft.links().size() > LINKS_MAX) {
            throw Fault.mistake(
                    "bets.links",
                    "There are %d links; %d fit.".formatted(draft.links().size(), LINKS_MAX),
                    "Keep the ones that people follow.");
        }
        draft.links().forEach(Limits::link);
    }

    public static void terms(Terms terms) {
        atMost(terms.assumptions(), TEXT_MAX, "bets.assumptions", "What must hold for it");
        atMost(terms.signal(), TEXT_MAX, "bets.signal", "How you will know");
        Forecast forecast = terms.forecast();
        if (forecast == null) {
            return;
        }
        within(forecast.chance(), 1, 99, "bets.chance", "The chance that it works");
        BigDecimal low = forecast.low();
        BigDecimal high = forecast.high();
        if ((low == null) != (high == null)) {
            throw Fault.mistake(
                    "bets.range",
                    "The range has only one end.",
                    "Say both: nine in ten moves that you think possible lie between them.");
        }
        if (low != null && high != null && low.compareTo(high) >= 0) {
            throw Fault.mistake(
                    "bets.range",
                    "The range ends before it begins.",
                    "Write the smaller move first.");
        }
        if (low != null && high != null && low.signum() < 0 && high.signum() > 0) {
            throw Fault.mistake(
                    "bets.range",
                    "The range holds moves in both directions, so nothing could prove it wrong.",
                    "Say by how much it moves if it works. That it may not is what the chance is for.");
        }
    }

    public static void findings(Settlement.Findings findings) {
        if (findings.happened().isEmpty() || findings.learned().isEmpty()) {
            throw Fault.mistake(
                    "bets.findings",
                    findings.happened().isEmpty()
                            ? "Nothing says what happened."
                            : "Nothing says what you learned.",
                    "A sentence will do. It is what others will look for.");
        }
        atMost(findings.happened(), TEXT_MAX, "bets.findings", "What happened");
        atMost(findings.learned(), TEXT_MAX, "bets.findings", "What you learned");
        atMost(findings.followUp(), TEXT_MAX, "bets.findings", "What follows");
    }

    public static void limit(Limit limit) {
        within(limit.soft(), 1, COLUMN_MAX, "bets.limit", "The limit");
        within(limit.hard(), 1, COLUMN_MAX, "bets.limit", "The limit");
        if (limit.soft() != null && limit.hard() != null && limit.soft() > limit.hard()) {
            throw Fault.mistake(
                    "bets.limit",
                    "The column would be full before it warns.",
                    "Let it warn at the same number or earlier.");
        }
    }

    static void room(Board board) {
        if (board.all().stream().filter(Bet::open).count() >= OPEN_MAX) {
            throw Fault.conflict(
                    "bets.too-many",
                    "There are %,d open cards; more than that nobody can hold.".formatted(OPEN_MAX),
                    "Settle or take off what nobody works on.");
        }
    }

    /// A reason that must be given.
    static String why(String words, String what) {
        String reason = remark(words);
        if (reason.isEmpty()) {
            throw Fault.mistake(
                    "bets.why", what + " is missing.", "A few words help whoever asks later.");
        }
        return reason;
    }

    /// A reason that may be given.
    public static String remark(String words) {
        String reason = Words.line(words);
        atMost(reason, WHY_MAX, "bets.why", "The reason");
        return reason;
    }

    private static void link(URI link) {
        atMost(link.toString(), LINK_MAX, "bets.links", "A link");
        String scheme = link.getScheme();
        if (scheme == null || !scheme.matches("(?i)https?") || link.getHost() == null) {
            throw Fault.mistake(
                    "bets.links",
                    "“%s” is no address of a page.".formatted(link),
                    "Copy it from the browser: it begins with https://.");
        }
    }

    private static void within(
            @Nullable Integer number, int least, int most, String code, String what) {
        if (number != null && (number < least || number > most)) {
            throw Fault.mistake(
                    code,
                    "%s is a whole number from %d to %,d.".formatted(what, least, most),
                    "Leave it empty if nobody knows yet.");
        }
    }

    private static void atMost(String text, int most, String code, String what) {
        Problems.tooLong(code, what, text, most).throwIfAny();
    }
}
