package cynosure.metric;

import cynosure.metric.Measure.OfEvents;
import cynosure.metric.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what is counted, added up or divided.
final class MeasureReader {

    private static final List<String> STARTS =
            List.of(
                    "number",
                    "total",
                    "average",
                    "median",
                    "percentile",
                    "share",
                    "ratio",
                    "stickiness",
                    "reach",
                    "composite",
                    "latest");

    private final Tokens tokens;
    private final NameReader names;
    private final ValueReader values;
    private final ConditionReader conditions;
    private final EventReader events;
    private final DeedReader deeds;
    private final UserReader users;
    private final GroupReader groups;
    private final ShareReader shares;
    private final SummaryReader summaries;
    private final MetricReader metrics;

    MeasureReader(Tokens tokens) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.values = new ValueReader(tokens);
        this.conditions = new ConditionReader(tokens);
        var sequels = new SequelReader(tokens, conditions);
        this.events = new EventReader(tokens, conditions, sequels);
        this.deeds = new DeedReader(tokens, events, sequels);
        this.users = new UserReader(tokens, deeds, conditions);
        this.groups = new GroupReader(tokens, events, users);
        this.shares = new ShareReader(tokens, events, users, groups, deeds, conditions);
        this.summaries = new SummaryReader(tokens, events, sequels);
        this.metrics = new MetricReader(tokens);
    }

    Measure read() {
        tokens.mend(STARTS);
        Measure measure = tokens.take("ratio") ? ratio() : simple();
        refuseEach();
        return measure;
    }

    /// The rest of an event's description where it does not belong, so that reading can go on.
    void stray() {
        if (tokens.take("where")) {
            conditions.where();
        } else {
            tokens.next();
        }
    }

    /// What only shows once the timing is known.
    void check(Measure measure, @Nullable Timing timing) {
        deeds.needWindow(timing, !(measure instanceof Measure.Retention));
    }

    private Measure ratio() {
        tokens.expect("of");
        Measure above = part();
        tokens.mend(Words.AFTER_NAME);
        tokens.expect("to");
        return new Measure.Ratio(above, part());
    }

    private Measure part() {
        Token start = tokens.peek();
        Measure part = simple();
        boolean fits =
                part instanceof OfEvents
                        || part instanceof Measure.UserCount
                        || part instanceof Measure.GroupCount
                        || part instanceof Measure.Named;
        if (!fits) {
            tokens.problem(
                    start,
                    "metric.ratio-part",
                    "A ratio is taken of two counts or totals.",
                    "Begin both parts with `number of` or `total`.");
        }
        return part;
    }

    private Measure simple() {
        tokens.mend(STARTS);
        if (tokens.take("number")) {
            tokens.expect("of");
            return number();
        }
        if (tokens.take("total")) {
            Measure series = metrics.series(Measure.Gathering.TOTAL);
            return series == null ? each(total()) : series;
        }
        if (tokens.take("share")) {
            tokens.expect("of");
            return shares.read();
        }
        if (tokens.take("stickiness")) {
            tokens.expect("of");
            return shares.stickiness();
        }
        if (tokens.take("reach")) {
            tokens.expect("of");
            return reach();
        }
        if (tokens.peek().is(Kind.BRACKETED)) {
            return each(new Measure.Named(names.metric()));
        }
        if (tokens.take("composite")) {
            return metrics.composite();
        }
        if (tokens.at("not", "yet")) {
            tokens.take("not");
            return metrics.placeholder();
        }
        if (tokens.take("latest")) {
            return metrics.latest();
        }
        Summary summary = summaries.summary();
        return summary == null ? unknown() : summarized(summary);
    }

    private Measure unknown() {
        tokens.problem(
                "metric.start",
                "A definition does not begin like this.",
                "Begin with `number of`, `total`, `average`, `share of` or `ratio of`.");
        tokens.skipTo("of");
        return each(new Measure.EventCount(events.read()));
    }

    private Measure number() {
        if (users.takeNew()) {
            return new Measure.UserCount(users.newcomers(false));
        }
        if (users.take()) {
            return each(new Measure.UserCount(users.doing()));
        }
        if (tokens.take("sessions")) {
            boolean perUser = tokens.take("per", "user") || tokens.take("per", "users");
            return new Measure.SessionCount(perUser);
        }
        if (tokens.take("different")) {
            Name property = propertyOf();
            return each(new Measure.Different(property, events.read()));
        }
        Name name = events.name();
        tokens.mend(Words.AFTER_NAME);
        return name != null && tokens.take("with")
                ? new Measure.GroupCount(groups.read(name))
                : each(new Measure.EventCount(events.rest(name)));
    }

    /// What follows `average`, `median` or `percentile 90 of`. An average of counts or totals says
    /// no more than they do for each user, session or group.
    private Measure summarized(Summary summary) {
        boolean average = summary.equals(Summary.AVERAGE);
        if (average && tokens.at("of", "series")) {
            Measure series = metrics.series(Measure.Gathering.AVERAGE);
            return series == null ? unknown() : series;
        }
        if (average && tokens.at("total") && !tokens.peek(1).is("of")) {
            tokens.take("total");
            return ofEach(each(total()));
        }
        Token number = tokens.peek();
        if (!average || !tokens.take("number", "of")) {
            return summaries.of(summary);
        }
        Measure counted = number();
        return counted instanceof Measure.EventCount(Events of)
                ? new Measure.Summarized(
                        summary, new Name(number.text(), number.start(), number.end()), of)
                : ofEach(counted);
    }

    private Measure ofEach(Measure measure) {
        if (measure instanceof OfEvents
                || measure instanceof Measure.UserCount
                || measure instanceof Measure.GroupCount
                || measure instanceof Measure.SessionCount(boolean perUser) && !perUser) {
            tokens.problem(
                    "metric.missing-each",
                    "For each of what the average is taken is missing here.",
                    "Write `per user`, `per session` or `per` and a property; or begin without"
                            + " `average`.");
        }
        return measure;
    }

    private Measure total() {
        Name property = propertyOf();
        return new Measure.Total(property, events.read());
    }

    private Measure each(Measure measure) {
        tokens.mend(Words.AFTER_NAME);
        if (measure instanceof OfEvents of) {
            if (tokens.take("per", "user") || tokens.take("per", "users")) {
                return new Measure.PerUser(of, users.read());
            }
            if (tokens.take("per", "session")) {
                return new Measure.PerSession(of);
            }
        }
        if (!groupAfterPer()) {
            return measure;
        }
        tokens.take("per");
        Name property = names.property();
        tokens.take("with", "any", "event");
        return new Measure.PerGroup(measure, property);
    }

    private boolean groupAfterPer() {
        Token after = tokens.peek(1);
        return tokens.at("per")
                && names.here(1)
                && (after.is(Kind.QUOTED) || !Words.period(after.text()));
    }

    /// Where `per user` and the like stand after what cannot be taken for each.
    private void refuseEach() {
        boolean each = tokens.at("per", "user") || tokens.at("per", "session") || groupAfterPer();
        if (each) {
            tokens.problem(
                    "metric.not-for-each",
                    "Only counts and totals can be taken for each user, session or group.",
                    "Begin with `number of` or `total`, or leave this out.");
            tokens.next();
            tokens.next();
        }
    }

    private Measure reach() {
        Events of = events.reached();
        tokens.expect("by");
        Name property = names.property();
        tokens.mend(List.of("with"));
        if (!tokens.take("with")) {
            return new Measure.Reach(of, property, 1);
        }
        Token start = tokens.peek();
        Bound bound = values.neededBound();
        long count = values.count() + (bound == Bound.MORE_THAN ? 1 : 0);
        if (!tokens.take("user")) {
            tokens.expect("users");
        }
        if (count < 1 || bound != Bound.AT_LEAST && bound != Bound.MORE_THAN) {
            tokens.problem(
                    start,
                    "metric.met-by-nothing",
                    "A reach is taken over things that reached at least so many users.",
                    "Write `with at least 2 users`.");
        }
        return new Measure.Reach(of, property, Math.max(1, count));
    }

    private Name propertyOf() {
        Name property = names.property();
        tokens.expect("of");
        return property;
    }
}
