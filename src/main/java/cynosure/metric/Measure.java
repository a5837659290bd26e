package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// What is counted, added up or divided.
public sealed interface Measure {

    /// What kind of number it gives.
    default Figure figure() {
        return switch (this) {
            case EventCount _, UserCount _, Different _ -> Figure.COUNT;
            case Total _ -> Figure.TOTAL;
            case EventShare _, UserShare _ -> Figure.SHARE;
            case Average _, PerUser _ -> Figure.AVERAGE;
            case Ratio _ -> Figure.RATIO;
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

    /// `average items of place_order`: over the events that have the property
    record Average(Name property, Events events) implements Measure {}

    /// `number of users who did query`
    record UserCount(Users users) implements Measure {}

    /// `share of deliver_order where on_time is true among those where city is "Lund"`
    ///
    /// @param events the part: the whole's events, narrowed by a condition
    /// @param among the condition on the whole, or null for every such event
    record EventShare(Events events, @Nullable Condition among) implements Measure {}

    /// `share of users who did share among users who did view`
    ///
    /// @param users the part; those counted are in the whole as well
    /// @param among the whole; null means the same users with any event
    record UserShare(Users users, @Nullable Users among) implements Measure {}

    /// `number of share_song per user who did listen`: taken of each user, then averaged over them
    record PerUser(OfEvents measure, Users users) implements Measure {}

    /// `ratio of number of purchase to number of visit`: neither part is a ratio itself
    record Ratio(Measure above, Measure below) implements Measure {}
}
