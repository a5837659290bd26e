package cynosure.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A definition as a form has it, for people who would rather choose than type. It knows the plain
/// shapes of the language only; [#of] says when a sentence is more than that.
///
/// @param event the event's name; empty for any event
/// @param property what is added up, averaged or told apart; empty until chosen
/// @param where claims that must all hold of the event
/// @param often how often people must have done it
/// @param who a claim about the people; one without a property claims nothing
/// @param among for a share of people: the event the whole of them did; empty for any
/// @param time when it is counted
public record Choices(
        What what,
        String event,
        String property,
        List<Claim> where,
        Often often,
        Claim who,
        String among,
        Time time) {

    /// Where choosing begins.
    public static final Choices FIRST =
            new Choices(What.PEOPLE, "", "", List.of(), Often.ONCE, Claim.NONE, "", Time.PER_MONTH);

    public Choices {
        where = where.stream().filter(claim -> !claim.property().isEmpty()).toList();
    }

    /// What is counted.
    public enum What {
        PEOPLE("how many people did something"),
        TIMES("how many times something happened"),
        TOTAL("how much, added up"),
        AVERAGE("how much on average"),
        MEDIAN("how much in the middle (median)"),
        DIFFERENT("how many different values"),
        SHARE_OF_PEOPLE("which part of the people did something"),
        SHARE_OF_EVENTS("which part of the events is like this");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean ofPeople() {
            return this == PEOPLE || this == SHARE_OF_PEOPLE;
        }

        public boolean ofProperty() {
            return this == TOTAL || this == AVERAGE || this == MEDIAN || this == DIFFERENT;
        }
    }

    /// How a property is compared.
    public enum How {
        IS("is"),
        IS_NOT("is not"),
        AT_LEAST("is at least"),
        MORE_THAN("is more than"),
        LESS_THAN("is less than"),
        AT_MOST("is at most"),
        PRESENT("is present"),
        MISSING("is missing");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean alone() {
            return this == PRESENT || this == MISSING;
        }
    }

    /// @param value as somebody writes it into a field, without quotes
    public record Claim(String property, How how, String value) {
        public static final Claim NONE = new Claim("", How.IS, "");
    }

    /// @param bound null for at least once
    /// @param days on so many days, rather than so many times
    public record Often(@Nullable Bound bound, long count, boolean days) {
        public static final Often ONCE = new Often(null, 1, false);
    }

    /// @param grain the calendar period; null for a window or none
    /// @param count the window's length in units; 0 for none
    public record Time(@Nullable Grain grain, int count, Timing.Unit unit) {
        public static final Time NONE = new Time(null, 0, Timing.Unit.DAY);
        public static final Time PER_MONTH = new Time(Grain.MONTH, 0, Timing.Unit.DAY);
    }

    /// The choices that write just this definition; empty when the form cannot show it.
    public static Optional<Choices> of(Definition definition, Vocabulary vocabulary) {
        return Chosen.of(definition)
                .filter(choices -> choices.missing().isEmpty())
                .filter(choices -> choices.definition(vocabulary).equals(definition));
    }

    /// What still has to be chosen, in words; empty when the sentence can be written.
    public String missing() {
        if (what.ofProperty() && property.isEmpty()) {
            return "Choose the property.";
        }
        if (what == What.SHARE_OF_EVENTS && where.isEmpty()) {
            return "Say what must be true of the part.";
        }
        boolean unsaid =
                where.stream().anyMatch(claim -> !claim.how().alone() && claim.value().isBlank())
                        || !who.property().isEmpty() && !who.how().alone() && who.value().isBlank();
        return unsaid ? "Say what it is compared with." : "";
    }

    /// The sentence that says it.
    public String sentence(Vocabulary vocabulary) {
        return Printer.print(definition(vocabulary));
    }

    private Definition definition(Vocabulary vocabulary) {
        Timing timing =
                time.grain() != null
                        ? new Timing.Per(time.grain())
                        : time.count() > 0 ? new Timing.OverLast(time.count(), time.unit()) : null;
        return new Definition(measure(vocabulary), timing);
    }

    private Measure measure(Vocabulary vocabulary) {
        Condition with = condition(List.of(who), vocabulary);
        Condition claims = condition(where, vocabulary);
        Name name = name(event);
        Events events = new Events(name, what.ofPeople() ? null : with, claims);
        Users users = new Users(with, new Deed.Did(events, threshold()));
        Name of = Name.of(property);
        return switch (what) {
            case PEOPLE -> new Measure.UserCount(users);
            case TIMES -> new Measure.EventCount(events);
            case TOTAL -> new Measure.Total(of, events);
            case AVERAGE -> new Measure.Summarized(Summary.AVERAGE, of, events);
            case MEDIAN -> new Measure.Summarized(Summary.MEDIAN, of, events);
            case DIFFERENT -> new Measure.Different(of, events);
            case SHARE_OF_PEOPLE -> new Measure.UserShare(users, whole());
            case SHARE_OF_EVENTS -> new Measure.EventShare(events, null);
        };
    }

    private @Nullable Users whole() {
        return among.isEmpty()
                ? null
                : new Users(
                        null, new Deed.Did(new Events(name(among), null, null), Threshold.ONCE));
    }

    private Threshold threshold() {
        if (often.bound() == null) {
            return Threshold.ONCE;
        }
        return often.days()
                ? new Threshold.OnDays(often.bound(), often.count())
                : new Threshold.Times(often.bound(), often.count());
    }

    private static @Nullable Name name(String text) {
        return text.isEmpty() ? null : Name.of(text);
    }

    private static @Nullable Condition condition(List<Claim> claims, Vocabulary vocabulary) {
        var all = new ArrayList<Condition>();
        for (Claim claim : claims) {
            if (!claim.property().isEmpty()) {
                all.add(test(claim, vocabulary));
            }
        }
        return all.isEmpty() ? null : Condition.all(all);
    }

    private static Condition test(Claim claim, Vocabulary vocabulary) {
        Name name = Name.of(claim.property());
        return switch (claim.how()) {
            case IS -> new Condition.Is(name, value(claim, vocabulary));
            case IS_NOT -> new Condition.IsNot(name, value(claim, vocabulary));
            case AT_LEAST -> new Condition.Compared(name, Bound.AT_LEAST, number(claim));
            case MORE_THAN -> new Condition.Compared(name, Bound.MORE_THAN, number(claim));
            case LESS_THAN -> new Condition.Compared(name, Bound.FEWER_THAN, number(claim));
            case AT_MOST -> new Condition.Compared(name, Bound.AT_MOST, number(claim));
            case PRESENT -> new Condition.Present(name);
            case MISSING -> new Condition.Missing(name);
        };
    }

    private static Value value(Claim claim, Vocabulary vocabulary) {
        Set<Vocabulary.Kind> kinds = vocabulary.kinds(claim.property());
        String value = claim.value();
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
