package cynosure.measurement;

import cynosure.metric.Bound;
import cynosure.metric.Choices;
import cynosure.metric.Choices.Claim;
import cynosure.metric.Choices.Counted;
import cynosure.metric.Choices.Fresh;
import cynosure.metric.Choices.How;
import cynosure.metric.Choices.Often;
import cynosure.metric.Choices.Order;
import cynosure.metric.Choices.Then;
import cynosure.metric.Choices.Time;
import cynosure.metric.Choices.What;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Parser;
import cynosure.metric.Span;
import cynosure.metric.Timing;
import cynosure.metric.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The form beside a sentence, for those who would rather choose than type.
///
/// @param field the id of the field the sentence is written in
/// @param written where the form can be sent to have its sentence written; empty where scripts
///   alone can do that
/// @param choices null when the sentence says more than a form can show
/// @param whole whether the sentence can be read at all
/// @param opened whether somebody is choosing just now
/// @param sentence what the choices say; where they are not complete, the sentence as it was
public record SentenceChoices(
        String field,
        String written,
        @Nullable Choices choices,
        boolean whole,
        boolean opened,
        String sentence,
        Vocabulary vocabulary) {

    private static final int CLAIMS_MAX = 5;

    /// As a sentence has them.
    public static SentenceChoices of(
            String field, String written, String text, Vocabulary vocabulary) {
        Definition definition = Parser.parse(text).definition();
        @Nullable Choices choices =
                text.isBlank()
                        ? Choices.FIRST
                        : definition == null
                                ? null
                                : Choices.of(definition, vocabulary).orElse(null);
        return new SentenceChoices(
                field, written, choices, definition != null, false, text, vocabulary);
    }

    /// As somebody chose them.
    ///
    /// @param sent the form's fields
    /// @param text the sentence as it was
    public static SentenceChoices sent(
            String field,
            String written,
            Map<String, List<String>> sent,
            String text,
            Vocabulary vocabulary) {
        Choices choices = choices(sent);
        String sentence = choices.missing().isEmpty() ? choices.sentence(vocabulary) : text;
        return new SentenceChoices(field, written, choices, true, true, sentence, vocabulary);
    }

    public String id() {
        return field + "-choices";
    }

    /// The properties that can be chosen for what is counted.
    public List<String> properties(What what) {
        boolean numbers = what.ofNumbers();
        return vocabulary.properties(event()).stream()
                .filter(p -> !numbers || vocabulary.kinds(p).contains(Vocabulary.Kind.NUMBER))
                .sorted()
                .toList();
    }

    /// The properties that both events of a sequel have.
    public List<String> joining() {
        if (choices == null) {
            return List.of();
        }
        Collection<String> others = vocabulary.properties(choices.then().event());
        return vocabulary.properties(event()).stream().filter(others::contains).sorted().toList();
    }

    /// The properties and traits by which people can be told apart.
    public List<String> traits() {
        List<String> all = new ArrayList<>(vocabulary.userTraits());
        vocabulary.properties(event()).stream().filter(p -> !all.contains(p)).forEach(all::add);
        return all;
    }

    /// A few values seen for a property.
    public List<String> values(String property) {
        return vocabulary.values(event(), property);
    }

    /// The claims made, and one more to make.
    public List<Claim> claims() {
        List<Claim> all = new ArrayList<>(choices == null ? List.of() : choices.where());
        if (all.size() < CLAIMS_MAX) {
            all.add(Claim.NONE);
        }
        return all;
    }

    private String event() {
        return choices == null ? "" : choices.event();
    }

    private static Choices choices(Map<String, List<String>> sent) {
        List<String> properties = sent.getOrDefault("c-where-property", List.of());
        List<Claim> where =
                IntStream.range(0, Math.min(properties.size(), CLAIMS_MAX))
                        .mapToObj(at -> claim(sent, "c-where", at))
                        .toList();
        return new Choices(
                one(What.values(), text(sent, "c-what", 0), What.PEOPLE),
                text(sent, "c-event", 0),
                text(sent, "c-property", 0),
                fresh(sent),
                where,
                text(sent, "c-any", 0).equals("true"),
                often(sent),
                claim(sent, "c-who", 0),
                text(sent, "c-among", 0),
                then(sent),
                time(sent));
    }

    private static Fresh fresh(Map<String, List<String>> sent) {
        boolean session = text(sent, "c-followed", 0).equals("SESSION");
        long days = Math.clamp(number(text(sent, "c-days", 0), 7), 1, Fresh.DAYS_MAX);
        return new Fresh(text(sent, "c-fresh", 0).equals("true"), session ? 0 : (int) days);
    }

    private static Then then(Map<String, List<String>> sent) {
        for (Order order : Order.values()) {
            if (order.name().equals(text(sent, "c-then", 0))) {
                Span.Unit unit =
                        one(Span.Unit.values(), text(sent, "c-within-unit", 0), Span.Unit.DAY);
                long most = Span.Within.MOST.dividedBy(unit.length());
                long count = Math.clamp(number(text(sent, "c-within", 0), 0), 0, most);
                return new Then(
                        order,
                        text(sent, "c-then-event", 0),
                        text(sent, "c-same", 0),
                        (int) count,
                        unit);
            }
        }
        return Then.NOTHING;
    }

    private static Claim claim(Map<String, List<String>> sent, String name, int at) {
        How how = one(How.values(), text(sent, name + "-how", at), How.IS);
        return new Claim(text(sent, name + "-property", at), how, text(sent, name + "-value", at));
    }

    private static Often often(Map<String, List<String>> sent) {
        for (Bound bound : Bound.values()) {
            if (bound.name().equals(text(sent, "c-bound", 0))) {
                Counted counted = one(Counted.values(), text(sent, "c-counted", 0), Counted.TIMES);
                return new Often(bound, number(text(sent, "c-count", 0), 1), counted);
            }
        }
        return Often.ONCE;
    }

    private static Time time(Map<String, List<String>> sent) {
        String time = text(sent, "c-time", 0);
        for (Grain grain : Grain.values()) {
            if (grain.name().equals(time)) {
                return new Time(grain, 0, Timing.Unit.DAY);
            }
        }
        if (!time.equals("LAST")) {
            return Time.NONE;
        }
        boolean weeks = text(sent, "c-last-unit", 0).equals("WEEK");
        Timing.Unit unit = weeks ? Timing.Unit.WEEK : Timing.Unit.DAY;
        int most = Timing.OverLast.DAYS_MAX / unit.days();
        return new Time(null, Math.clamp(number(text(sent, "c-last", 0), 7), 1, most), unit);
    }

    private static long number(String text, long otherwise) {
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : otherwise;
    }

    private static String text(Map<String, List<String>> sent, String name, int at) {
        List<String> all = sent.getOrDefault(name, List.of());
        return at < all.size() && all.get(at) != null ? all.get(at).strip() : "";
    }

    private static <E extends Enum<E>> E one(E[] all, String name, E otherwise) {
        for (E each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return otherwise;
    }
}
