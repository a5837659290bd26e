package cynosure.metric;

import cynosure.metric.Choices.Claim;
import cynosure.metric.Choices.Fresh;
import cynosure.metric.Choices.Often;
import cynosure.metric.Choices.Then;
import cynosure.metric.Choices.Time;
import cynosure.metric.Choices.What;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the definition that the choices of a form say.
final class Choosing {

    private static final String COMMA = "\\s*,\\s*";

    private final Choices choices;
    private final Vocabulary vocabulary;

    Choosing(Choices choices, Vocabulary vocabulary) {
        this.choices = choices;
        this.vocabulary = vocabulary;
    }

    Definition definition() {
        return new Definition(measure(), timing(choices.time()));
    }

    private static @Nullable Timing timing(Time time) {
        if (time.grain() != null) {
            return new Timing.Per(time.grain());
        }
        return time.count() > 0 ? new Timing.OverLast(time.count(), time.unit()) : null;
    }

    private Measure measure() {
        What what = choices.what();
        Condition who = condition(List.of(choices.who()), false);
        boolean each = what == What.TIMES_EACH || what == What.TOTAL_EACH;
        Condition by = what.ofPeople() || each ? null : who;
        Events events =
                new Events(
                        name(choices.event()),
                        by,
                        condition(choices.where(), choices.any()),
                        sequel(choices.then()));
        Name of = Name.of(choices.property());
        return switch (what) {
            case PEOPLE -> new Measure.UserCount(people(who, events));
            case TIMES -> new Measure.EventCount(events);
            case TIMES_EACH -> new Measure.PerUser(new Measure.EventCount(events), each(who));
            case TOTAL -> new Measure.Total(of, events);
            case TOTAL_EACH -> new Measure.PerUser(new Measure.Total(of, events), each(who));
            case AVERAGE -> new Measure.Summarized(Summary.AVERAGE, of, events);
            case MEDIAN -> new Measure.Summarized(Summary.MEDIAN, of, events);
            case DIFFERENT -> new Measure.Different(of, events);
            case SHARE_OF_PEOPLE -> new Measure.UserShare(people(who, events), whole());
            case SHARE_OF_EVENTS -> new Measure.EventShare(events, null);
        };
    }

    private Users people(@Nullable Condition who, Events events) {
        Threshold threshold = threshold(choices.often());
        Deed.Did did = new Deed.Did(events, threshold);
        if (!choices.fresh().only()) {
            return new Users(who, did);
        }
        boolean anything = did.equals(Deed.ANYTHING);
        Deed deed =
                anything
                        ? Deed.ANYTHING
                        : new Deed.Did(events, threshold, followed(choices.fresh()));
        return new Users(Newcomers.EVER, who, deed);
    }

    private static Span followed(Fresh fresh) {
        return fresh.days() == 0
                ? new Span.FirstSession()
                : new Span.Within(fresh.days(), Span.Unit.DAY);
    }

    private Users each(@Nullable Condition who) {
        return new Users(who, choices.among().isEmpty() ? Deed.ANYTHING : did(choices.among()));
    }

    private @Nullable Users whole() {
        return choices.among().isEmpty() ? null : new Users(null, did(choices.among()));
    }

    private static Deed did(String event) {
        return new Deed.Did(new Events(name(event), null, null), Threshold.ONCE);
    }

    private static Threshold threshold(Often often) {
        if (often.bound() == null) {
            return Threshold.ONCE;
        }
        return switch (often.counted()) {
            case TIMES -> new Threshold.Times(often.bound(), often.count());
            case DAYS -> new Threshold.OnDays(often.bound(), often.count());
            case DAYS_IN_A_ROW -> new Threshold.DaysInARow(often.bound(), often.count());
        };
    }

    private static @Nullable Sequel sequel(Then then) {
        if (then.order() == null) {
            return null;
        }
        boolean joined = !then.same().isEmpty();
        return new Sequel(
                then.order().before(),
                then.order().not(),
                name(then.event()),
                !joined,
                joined ? List.of(Name.of(then.same())) : List.of(),
                null,
                null,
                then.count() == 0 ? null : new Span.Within(then.count(), then.unit()));
    }

    private static @Nullable Name name(String text) {
        return text.isEmpty() ? null : Name.of(text);
    }

    private @Nullable Condition condition(List<Claim> claims, boolean any) {
        var tests = new ArrayList<Condition>();
        for (Claim claim : claims) {
            if (!claim.property().isEmpty()) {
                tests.add(test(claim));
            }
        }
        if (tests.isEmpty()) {
            return null;
        }
        return any ? Condition.any(tests) : Condition.all(tests);
    }

    private Condition test(Claim claim) {
        Name name = Name.of(claim.property());
        String property = claim.property();
        return switch (claim.how()) {
            case IS -> new Condition.Is(name, value(property, claim.value()));
            case IS_NOT -> new Condition.IsNot(name, value(property, claim.value()));
            case ONE_OF -> new Condition.OneOf(name, values(claim));
            case AT_LEAST -> new Condition.Compared(name, Bound.AT_LEAST, number(claim));
            case MORE_THAN -> new Condition.Compared(name, Bound.MORE_THAN, number(claim));
            case LESS_THAN -> new Condition.Compared(name, Bound.FEWER_THAN, number(claim));
            case AT_MOST -> new Condition.Compared(name, Bound.AT_MOST, number(claim));
            case PRESENT -> new Condition.Present(name);
            case MISSING -> new Condition.Missing(name);
        };
    }

    private List<Value> values(Claim claim) {
        return Stream.of(claim.value().strip().split(COMMA))
                .filter(value -> !value.isBlank())
                .map(value -> value(claim.property(), value))
                .toList();
    }

    private Value value(String property, String value) {
        Set<Vocabulary.Kind> kinds = vocabulary.kinds(property);
        boolean flag = value.equals("true") || value.equals("false");
        if (flag && kinds.contains(Vocabulary.Kind.FLAG)) {
            return new Value.Flag(value.equals("true"));
        }
        return kinds.contains(Vocabulary.Kind.NUMBER) && numeric(value)
                ? new Value.Number(new BigDecimal(value))
                : new Value.Text(value);
    }

    private static BigDecimal number(Claim claim) {
        return numeric(claim.value()) ? Value.plain(new BigDecimal(claim.value())) : BigDecimal.ONE;
    }

    private static boolean numeric(String value) {
        return value.matches("-?[0-9]{1,17}(\\.[0-9]{1,9})?");
    }
}
