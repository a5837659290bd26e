package cynosure.metric;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The other metrics a measure speaks of, in the order in which it does.
final class MetricNames {

    private MetricNames() {}

    static List<Name> in(Measure measure) {
        var names = new ArrayList<Name>();
        collect(measure, names);
        return names;
    }

    private static void collect(Measure measure, List<Name> names) {
        switch (measure) {
            case Measure.Named(Name name) -> names.add(name);
            case Measure.Composite(List<Measure.Part> parts) ->
                    parts.forEach(part -> names.add(part.metric()));
            case Measure.PerGroup(Measure of, _) -> collect(of, names);
            case Measure.GroupCount(Groups groups) -> collect(groups.having(), names);
            case Measure.GroupShare(Groups groups) -> collect(groups.having(), names);
            case Measure.Ratio(Measure above, Measure below) -> {
                collect(above, names);
                collect(below, names);
            }
            case Measure.OfEvents _,
                    Measure.Summarized _,
                    Measure.UserCount _,
                    Measure.EventShare _,
                    Measure.UserShare _,
                    Measure.PerUser _,
                    Measure.PerSession _,
                    Measure.SessionCount _,
                    Measure.SessionLength _,
                    Measure.BetweenSessions _,
                    Measure.TimeTo _,
                    Measure.Reach _,
                    Measure.Stickiness _,
                    Measure.Retention _,
                    Measure.Placeholder _,
                    Measure.Imported _ -> {}
        }
    }

    private static void collect(Groups.@Nullable Having having, List<Name> names) {
        if (having != null) {
            collect(having.of(), names);
        }
    }
}
