package cynosure.sharing;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// For how long a link opens what it opens.
public enum Lasting {
    DAY("For a day", Period.ofDays(1)),
    WEEK("For a week", Period.ofWeeks(1)),
    MONTH("For a month", Period.ofMonths(1)),
    QUARTER("For three months", Period.ofMonths(3)),
    EVER("Until it is taken back", null);

    private final String label;
    private final @Nullable Period period;

    Lasting(String label, @Nullable Period period) {
        this.label = label;
        this.period = period;
    }

    public String label() {
        return label;
    }

    /// When it ends if it begins now; null when it never does.
    public @Nullable Instant end(Instant now, ZoneId zone) {
        return period == null ? null : now.atZone(zone).plus(period).toInstant();
    }
}
