package cynosure.measurement;

import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Timing;
import org.jspecify.annotations.Nullable;

/// How a definition is read when nobody says otherwise: by its own period; a short rolling window
/// by week, so that its last reading is fresh; all else by month.
public final class UsualGrain {

    private static final int SHORT_WINDOW_DAYS = 31;

    private UsualGrain() {}

    public static Grain of(Definition definition) {
        @Nullable Grain own = definition.grain();
        if (own != null) {
            return own;
        }
        Timing.@Nullable OverLast window = definition.window();
        return window != null && window.days() <= SHORT_WINDOW_DAYS ? Grain.WEEK : Grain.MONTH;
    }

    /// How a definition is read beside another: by the longer of their usual periods, unless its
    /// sentence names one of its own.
    public static Grain beside(Definition definition, @Nullable Definition other) {
        if (definition.grain() != null || other == null) {
            return of(definition);
        }
        Grain own = of(definition);
        Grain theirs = of(other);
        return other.grain() != null || theirs.compareTo(own) > 0 ? theirs : own;
    }

    /// How many periods make about a year, to be seen at once; of days, a quarter.
    public static int periods(Grain grain) {
        return switch (grain) {
            case DAY -> 92;
            case WEEK -> 53;
            case MONTH -> 13;
            case QUARTER, YEAR -> 5;
        };
    }
}
