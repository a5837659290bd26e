package cynosure.metric;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A definition as a form has it, for people who would rather choose than type. It knows the plain
/// shapes of the language only; [#of] says when a sentence is more than that.
///
/// @param event the event's name; empty for any event
/// @param property what is added up, averaged or told apart; empty until chosen
/// @param fresh whether only new people count, and how long they are followed
/// @param where claims that must hold of the event
/// @param any whether one of the claims is enough, rather than all of them
/// @param often how often people must have done it
/// @param who a claim about the people; one without a property claims nothing
/// @param among for a share of people or a number per person: the event the whole of them did;
///   empty for any
/// @param then what came after the event or before it
/// @param time when it is counted
public record Choices(
        What what,
        String event,
        String property,
        Fresh fresh,
        List<Claim> where,
        boolean any,
        Often often,
        Claim who,
        String among,
        Then then,
        Time time) {

    /// Where choosing begins.
    public static final Choices FIRST =
            new Choices(
                    What.PEOPLE,
                    "",
                    "",
                    Fresh.NO,
                    List.of(),
                    false,
                    Often.ONCE,
                    Claim.NONE,
                    "",
                    Then.NOTHING,
                    Time.PER_MONTH);

    public Choices {
        where = where.stream().filter(claim -> !claim.property().isEmpty()).toList();
    }

    /// What is counted.
    public enum What {
        PEOPLE("how many people did something"),
        TIMES("how many times something happened"),
        TIMES_EACH("how many times each person did something, on average"),
        TOTAL("how much, added up"),
        TOTAL_EACH("how much for each person, on average"),
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
            return ofNumbers() || this == DIFFERENT;
        }

        public boolean ofNumbers() {
            return this == TOTAL || this == TOTAL_EACH || this == AVERAGE || this == MEDIAN;
        }
    }

    /// How a property is compared.
    public enum How {
        IS("is"),
        IS_NOT("is not"),
        ONE_OF("is one of"),
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

    /// @param value as somebody writes it into a field, without quotes; several with commas between
    public record Claim(String property, How how, String value) {
        public static final Claim NONE = new Claim("", How.IS, "");

        boolean unsaid() {
            return !property.isEmpty() && !how.alone() && value.isBlank();
        }
    }

    /// @param only whether only new people count
    /// @param days how many days they are followed; 0 for their first session
    public record Fresh(boolean only, int days) {
        public static final Fresh NO = new Fresh(false, 7);
        public static final int DAYS_MAX = (int) Span.Within.MOST.toDays();
    }

    /// What is held against the limit.
    public enum Counted {
        TIMES("times"),
        DAYS("different days"),
        DAYS_IN_A_ROW("days in a row");

        private final String words;

        Counted(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// @param bound null for at least once
    public record Often(@Nullable Bound bound, long count, Counted counted) {
        public static final Often ONCE = new Often(null, 1, Counted.TIMES);
    }

    /// Whether something came after, or before.
    public enum Order {
        FOLLOWED("followed by", false, false),
        NOT_FOLLOWED("not followed by", false, true),
        PRECEDED("preceded by", true, false),
        NOT_PRECEDED("not preceded by", true, true);

        private final String words;
        private final boolean before;
        private final boolean not;

        Order(String words, boolean before, boolean not) {
            this.words = words;
            this.before = before;
            this.not = not;
        }

        public String words() {
            return words;
        }

        static Order of(Sequel sequel) {
            for (Order order : values()) {
                if (order.before == sequel.before() && order.not == sequel.not()) {
                    return order;
                }
            }
            throw new IllegalArgumentException(sequel.toString());
        }

        boolean before() {
            return before;
        }

        boolean not() {
            return not;
        }
    }

    /// @param order null when nothing need come after or before
    /// @param event the other event's name; empty for any event
    /// @param same the property both have with the same value; empty for the same person
    /// @param count the most time between, in units; 0 for any
    public record Then(
            @Nullable Order order, String event, String same, int count, Span.Unit unit) {
        public static final Then NOTHING = new Then(null, "", "", 0, Span.Unit.DAY);
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
                .filter(
                        choices ->
                                new Choosing(choices, vocabulary).definition().equals(definition));
    }

    /// What still has to be chosen, in words; empty when the sentence can be written.
    public String missing() {
        if (what.ofProperty() && property.isEmpty()) {
            return "Choose the property.";
        }
        if (what == What.SHARE_OF_EVENTS && where.isEmpty() && then.order() == null) {
            return "Say what must be true of the part.";
        }
        boolean unsaid = where.stream().anyMatch(Claim::unsaid) || who.unsaid();
        return unsaid ? "Say what it is compared with." : "";
    }

    /// The sentence that says it.
    public String sentence(Vocabulary vocabulary) {
        return Printer.print(new Choosing(this, vocabulary).definition());
    }
}
