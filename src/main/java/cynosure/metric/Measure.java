package cynosure.metric;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is counted, added up or divided.
public sealed interface Measure {

    /// What kind of number it gives.
    default Figure figure() {
        return switch (this) {
            case EventCount _, UserCount _, Different _, GroupCount _, Reach _ -> Figure.COUNT;
            case SessionCount(boolean perUser) -> perUser ? Figure.AVERAGE : Figure.COUNT;
            case Total _ -> Figure.TOTAL;
            case EventShare _, UserShare _, GroupShare _, Stickiness _, Retention _ -> Figure.SHARE;
            case Summarized _, PerUser _, PerSession _, PerGroup _ -> Figure.AVERAGE;
            case SessionLength _, BetweenSessions _, TimeTo _ -> Figure.DURATION;
            case Ratio _ -> Figure.RATIO;
            case Composite _ -> Figure.SCORE;
            case Named _, Placeholder _, Imported _ -> Figure.TOTAL;
        };
    }

    /// Whether it has a numerator and a denominator, and no value when the latter is zero.
    default boolean divided() {
        return switch (this) {
            case Summarized(Summary summary, _, _) -> summary.equals(Summary.AVERAGE);
            case SessionLength(Summary summary) -> summary.equals(Summary.AVERAGE);
            case BetweenSessions(Summary summary) -> summary.equals(Summary.AVERAGE);
            case TimeTo(Summary summary, _, _) -> summary.equals(Summary.AVERAGE);
            case SessionCount(boolean perUser) -> perUser;
            case EventShare _,
                    UserShare _,
                    GroupShare _,
                    Stickiness _,
                    Retention _,
                    PerUser _,
                    PerSession _,
                    PerGroup _,
                    Ratio _ ->
                    true;
            case EventCount _,
                    UserCount _,
                    Different _,
                    GroupCount _,
                    Reach _,
                    Total _,
                    Composite _,
                    Named _,
                    Placeholder _,
                    Imported _ ->
                    false;
        };
    }

    /// A measure of events that can be taken of one user's events, or of everyone's.
    sealed interface OfEvents extends Measure {
        Events events();
    }

    /// `number of purchase where items is more than 10`
    record EventCount(Events events) implements OfEvents {}

    /// `total minutes of listen`
    record Total(Name property, Events events) implements OfEvents {}

    /// `number of different device of listen`
    record Different(Name property, Events events) implements OfEvents {}

    /// `average items of place_order`, `percentile 90 of minutes of listen`: over the events that
    /// have the property
    record Summarized(Summary summary, Name property, Events events) implements Measure {}

    /// `number of users who did query`
    record UserCount(Users users) implements Measure {}

    /// `share of deliver_order where on_time is true among those where city is "Lund"`
    ///
    /// @param events the part: the whole's events, narrowed by a condition or by what came after or
    ///   before
    /// @param among the condition on the whole, or null for every such event
    record EventShare(Events events, @Nullable Condition among) implements Measure {}

    /// `share of users who did share among users who did view`
    ///
    /// @param users the part; those counted are in the whole as well
    /// @param among the whole; null means the same users with any event, or the same new users
    record UserShare(Users users, @Nullable Users among) implements Measure {}

    /// `number of share_song per user who did listen`: taken of each user, then averaged over them
    record PerUser(OfEvents measure, Users users) implements Measure {}

    /// `number of different feature of use_feature per session`: taken of each session, then
    /// averaged over them
    record PerSession(OfEvents measure) implements Measure {}

    /// `number of sessions`, `number of sessions per user`
    ///
    /// @param perUser divided by the users with any event
    record SessionCount(boolean perUser) implements Measure {}

    /// `average session length`: from a session's first event to its last, in seconds
    record SessionLength(Summary summary) implements Measure {}

    /// `median time between sessions`: from the end of a user's session to the start of the next,
    /// in seconds; it belongs to the period in which the later one starts
    record BetweenSessions(Summary summary) implements Measure {}

    /// `average time from create_app to first authenticate with the same app_id`: in seconds; it
    /// belongs to the period in which the second event happened
    ///
    /// @param from the earlier event
    /// @param to the first such event after it; neither `before`, `not` nor `others`
    record TimeTo(Summary summary, Events from, Sequel to) implements Measure {}

    /// `number of account with at least 5 users who did query`
    record GroupCount(Groups groups) implements Measure {}

    /// `share of account with at least 5 users who did query`, of those with any event
    record GroupShare(Groups groups) implements Measure {}

    /// `number of users who did query per account`: taken of each group, then averaged over those
    /// with any event, those with none included
    ///
    /// @param of a count, a total, or another metric's name
    record PerGroup(Measure of, Name property) implements Measure {}

    /// `reach of view_learning by learning_id with at least 2 users`: how many different pairs of a
    /// thing and a user, over the things that reached so many
    record Reach(Events events, Name property, long atLeast) implements Measure {}

    /// `stickiness of users who did query`: on which part of the days the average user was there
    record Stickiness(Users users) implements Measure {}

    /// `share of users who did order and came back the next month`: those of a period who did it
    /// again in the next one, read at the first of the two
    ///
    /// @param again what they did in the next period; null for the same again
    record Retention(Users users, Deed.@Nullable Did again, Grain grain) implements Measure {}

    /// `ratio of number of purchase to number of visit`: neither part is divided itself
    record Ratio(Measure above, Measure below) implements Measure {}

    /// `[Weekly Learning Users]`: another metric, by its name
    record Named(Name name) implements Measure {}

    /// `composite of [Crash-free share] from 0.95 to 1 weighing 2, [Reply time] from 24 to 1`: the
    /// weighted mean of scores from 0 to 1
    record Composite(List<Part> parts) implements Measure {
        public Composite {
            parts = List.copyOf(parts);
        }
    }

    /// One reading of a composite.
    ///
    /// @param from the reading that scores 0
    /// @param to the reading that scores 1; below `from` where less is better
    /// @param weight how much it counts beside the others
    record Part(Name metric, BigDecimal from, BigDecimal to, BigDecimal weight) {}

    /// `not yet measured "ask ten customers a month"`: a plan instead of a number
    record Placeholder(String plan) implements Measure {}

    /// `latest of series "nps"`: a series of numbers that was brought in as such
    record Imported(Gathering gathering, Name series) implements Measure {}

    /// How the numbers of a series that fall into one period become one.
    enum Gathering {
        LATEST,
        TOTAL,
        AVERAGE
    }
}
