package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// Reads one number for many, after `average`, `median` or `percentile 90 of`: of a property, of
/// sessions, of the time from one event to the next.
final class SummaryReader {

    private final Tokens tokens;
    private final NameReader names;
    private final ValueReader values;
    private final EventReader events;
    private final SequelReader sequels;

    SummaryReader(Tokens tokens, EventReader events, SequelReader sequels) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.values = new ValueReader(tokens);
        this.events = events;
        this.sequels = sequels;
    }

    /// The summary that stands here, or null.
    @Nullable Summary summary() {
        if (tokens.take("average")) {
            return without(Summary.AVERAGE);
        }
        if (tokens.take("median")) {
            return without(Summary.MEDIAN);
        }
        if (!tokens.take("percentile")) {
            return null;
        }
        Token start = tokens.peek();
        long percent = values.count();
        if (percent < 1 || percent > 99) {
            tokens.problem(
                    start,
                    "metric.percentile",
                    "A percentile is a number from 1 to 99.",
                    "Write `percentile 90`, say; the median is `percentile 50`.");
            percent = 50;
        }
        tokens.expect("of");
        return new Summary.Percentile((int) percent);
    }

    /// `average of minutes` is understood as `average minutes`.
    private Summary without(Summary summary) {
        if (!tokens.at("of", "series")) {
            tokens.take("of");
        }
        return summary;
    }

    Measure of(Summary summary) {
        if (tokens.take("session")) {
            tokens.expect("length");
            return new Measure.SessionLength(summary);
        }
        if (tokens.take("time", "between")) {
            tokens.expect("sessions");
            return new Measure.BetweenSessions(summary);
        }
        if (tokens.take("time", "from")) {
            return journey(summary);
        }
        Name property = names.property();
        tokens.expect("of");
        return new Measure.Summarized(summary, property, events.read());
    }

    private Measure journey(Summary summary) {
        Events from = events.read();
        tokens.mend(Words.AFTER_NAME);
        tokens.expect("to", "first");
        Name to = names.event();
        Token link = tokens.peek();
        Sequel sequel = sequels.link(to);
        if (sequel.others() != null) {
            tokens.problem(
                    link,
                    "metric.sequel-users",
                    "The time to an event ends with one event, whoever did it.",
                    "Leave the number of users out.");
        }
        return new Measure.TimeTo(summary, from, sequel);
    }
}
