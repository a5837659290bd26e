package cynosure.metric;

import cynosure.metric.Choices.Claim;
import cynosure.metric.Choices.Counted;
import cynosure.metric.Choices.Fresh;
import cynosure.metric.Choices.How;
import cynosure.metric.Choices.Often;
import cynosure.metric.Choices.Then;
import cynosure.metric.Choices.Time;
import cynosure.metric.Choices.What;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the choices in a definition, as far as there are any. Whoever asks writes them back and
/// compares: what was overlooked shows there.
final class Chosen {

    private Chosen() {}

    static Optional<Choices> of(Definition definition) {
        Time time = time(definition.timing());
        return switch (definition.measure()) {
            case Measure.UserCount(Users users) -> people(What.PEOPLE, users, "", time);
            case Measure.UserShare(Users users, Users among) ->
                    people(What.SHARE_OF_PEOPLE, users, whole(among), time);
            case Measure.EventCount(Events of) -> events(What.TIMES, "", of, time);
            case Measure.EventShare(Events of, _) -> events(What.SHARE_OF_EVENTS, "", of, time);
            case Measure.Total(Name property, Events of) ->
                    events(What.TOTAL, property.text(), of, time);
            case Measure.PerUser(Measure.EventCount(Events of), Users users) ->
                    Optional.of(each(What.TIMES_EACH, "", of, users, time));
            case Measure.PerUser(Measure.Total(Name property, Events of), Users users) ->
                    Optional.of(each(What.TOTAL_EACH, property.text(), of, users, time));
            case Measure.Different(Name property, Events of) ->
                    events(What.DIFFERENT, property.text(), of, time);
            case Measure.Summarized(Summary summary, Name property, Events of) -> {
                What what = summary.equals(Summary.AVERAGE) ? What.AVERAGE : What.MEDIAN;
                yield events(what, property.text(), of, time);
            }
            case Measure _ -> Optional.empty();
        };
    }

    private static Optional<Choices> people(What what, Users users, String among, Time time) {
        return switch (users.deed()) {
            case Deed.Did(Events of, Threshold threshold, Span span) ->
                    Optional.of(
                            new Choices(
                                    what,
                                    name(of.name()),
                                    "",
                                    fresh(users.fresh(), span),
                                    claims(of.where()),
                                    of.where() instanceof Condition.Or,
                                    often(threshold),
                                    who(users.with()),
                                    among,
                                    then(of.sequel()),
                                    time));
        };
    }

    private static Optional<Choices> events(What what, String property, Events of, Time time) {
        return Optional.of(events(what, property, of, who(of.by()), "", time));
    }

    private static Choices each(What what, String property, Events of, Users users, Time time) {
        return events(what, property, of, who(users.with()), whole(users), time);
    }

    private static Choices events(
            What what, String property, Events of, Claim who, String among, Time time) {
        return new Choices(
                what,
                name(of.name()),
                property,
                Fresh.NO,
                claims(of.where()),
                of.where() instanceof Condition.Or,
                Often.ONCE,
                who,
                among,
                then(of.sequel()),
                time);
    }

    private static Fresh fresh(@Nullable Newcomers newcomers, @Nullable Span span) {
        if (newcomers == null) {
            return Fresh.NO;
        }
        return switch (span) {
            case Span.FirstSession() -> new Fresh(true, 0);
            case Span.Within(int count, Span.Unit unit) when unit == Span.Unit.DAY ->
                    new Fresh(true, count);
            case null, default -> new Fresh(true, Fresh.NO.days());
        };
    }

    private static Then then(@Nullable Sequel sequel) {
        if (sequel == null) {
            return Then.NOTHING;
        }
        Span.@Nullable Within within = sequel.within();
        return new Then(
                Choices.Order.of(sequel),
                name(sequel.event()),
                sequel.same().isEmpty() ? "" : sequel.same().getFirst().text(),
                within == null ? 0 : within.count(),
                within == null ? Span.Unit.DAY : within.unit());
    }

    private static String whole(@Nullable Users among) {
        return among != null && among.deed() instanceof Deed.Did(Events of, _, _)
                ? name(of.name())
                : "";
    }

    private static Often often(Threshold threshold) {
        return switch (threshold) {
            case Threshold.Times times when times.equals(Threshold.ONCE) -> Often.ONCE;
            case Threshold.Times(Bound bound, long count) -> new Often(bound, count, Counted.TIMES);
            case Threshold.OnDays(Bound bound, long count) -> new Often(bound, count, Counted.DAYS);
            case Threshold.DaysInARow(Bound bound, long count) ->
                    new Often(bound, count, Counted.DAYS_IN_A_ROW);
            case Threshold _ -> Often.ONCE;
        };
    }

    private static Time time(@Nullable Timing timing) {
        return switch (timing) {
            case null -> Time.NONE;
            case Timing.Per(Grain grain) -> new Time(grain, 0, Timing.Unit.DAY);
            case Timing.OverLast(int count, Timing.Unit unit) -> new Time(null, count, unit);
        };
    }

    private static Claim who(@Nullable Condition with) {
        List<Claim> claims = claims(with);
        return claims.isEmpty() ? Claim.NONE : claims.getFirst();
    }

    private static List<Claim> claims(@Nullable Condition condition) {
        return switch (condition) {
            case null -> List.of();
            case Condition.And(List<Condition> all) -> claims(all);
            case Condition.Or(List<Condition> any) -> claims(any);
            case Condition.Test test -> claim(test);
        };
    }

    private static List<Claim> claims(List<Condition> conditions) {
        return conditions.stream().flatMap(each -> claims(each).stream()).toList();
    }

    private static List<Claim> claim(Condition.Test test) {
        String property = test.property().text();
        return switch (test) {
            case Condition.Is(_, Value value) -> List.of(new Claim(property, How.IS, text(value)));
            case Condition.IsNot(_, Value value) ->
                    List.of(new Claim(property, How.IS_NOT, text(value)));
            case Condition.Compared(_, Bound bound, BigDecimal limit) ->
                    List.of(new Claim(property, how(bound), limit.toPlainString()));
            case Condition.Missing _ -> List.of(new Claim(property, How.MISSING, ""));
            case Condition.Present _ -> List.of(new Claim(property, How.PRESENT, ""));
            case Condition.OneOf(_, List<Value> values) ->
                    List.of(new Claim(property, How.ONE_OF, texts(values)));
        };
    }

    private static How how(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> How.AT_LEAST;
            case MORE_THAN -> How.MORE_THAN;
            case FEWER_THAN -> How.LESS_THAN;
            case AT_MOST -> How.AT_MOST;
            case EXACTLY -> How.IS;
        };
    }

    private static String texts(List<Value> values) {
        return String.join(", ", values.stream().map(Chosen::text).toList());
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Number(BigDecimal number) -> number.toPlainString();
            case Value.Flag(boolean flag) -> Boolean.toString(flag);
        };
    }

    private static String name(@Nullable Name name) {
        return name == null ? "" : name.text();
    }
}
