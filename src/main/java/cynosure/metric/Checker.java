package cynosure.metric;

import cynosure.metric.Vocabulary.Kind;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Holds a sentence against what the measured events speak of.
public final class Checker {

    private final Sentence sentence;
    private final Vocabulary vocabulary;

    private Checker(Sentence sentence, Vocabulary vocabulary) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
    }

    /// The sentence's own problems, and with them every name that does not exist and every property
    /// that cannot be what the sentence takes it for.
    public static Problems check(Parsed parsed, Vocabulary vocabulary) {
        Parser.Attempt attempt = Parser.attempt(parsed.sentence());
        if (attempt.definition() == null) {
            return parsed.problems();
        }
        var sentence = new Sentence(parsed.sentence());
        parsed.problems().forEach(sentence::problem);
        var checker = new Checker(sentence, vocabulary);
        new Mentions(checker::event, checker::property).of(attempt.definition());
        return sentence.problems();
    }

    /// Names in a cohort that do not exist, or cannot be what it takes them for.
    static void check(Cohort cohort, Sentence sentence, Vocabulary vocabulary) {
        var checker = new Checker(sentence, vocabulary);
        new Mentions(checker::event, checker::property).of(cohort);
    }

    private void event(Name name) {
        Collection<String> known = vocabulary.events();
        if (name.text().isEmpty() || known.contains(name.text())) {
            return;
        }
        sentence.problem(
                "metric.unknown-event",
                "There is no event `" + name.text() + "`.",
                name.start(),
                name.end(),
                Sentence.nearest(name.text(), known),
                known.isEmpty()
                        ? "Bring in events first."
                        : "Use the name of an event that was brought in.");
    }

    private void property(@Nullable Name event, Name name, Set<Kind> fitting, boolean traitWillDo) {
        if (name.text().isEmpty()) {
            return;
        }
        Collection<String> onEvent = vocabulary.properties(event == null ? "" : event.text());
        boolean trait = traitWillDo && vocabulary.userTraits().contains(name.text());
        Set<Kind> kinds = vocabulary.kinds(name.text());
        if (!onEvent.contains(name.text()) && !trait) {
            missing(event, name, onEvent, !kinds.isEmpty(), traitWillDo);
            return;
        }
        if (kinds.stream().noneMatch(fitting::contains)) {
            sentence.problem(
                    "metric.wrong-kind",
                    "`" + name.text() + "` is " + words(kinds) + ", never " + words(fitting) + ".",
                    name.start(),
                    name.end(),
                    null,
                    "Use a property that is " + words(fitting) + ", or compare differently.");
        }
    }

    private void missing(
            @Nullable Name event,
            Name name,
            Collection<String> onEvent,
            boolean elsewhere,
            boolean traitWillDo) {
        boolean knownEvent = event != null && vocabulary.events().contains(event.text());
        boolean trait = vocabulary.userTraits().contains(name.text());
        if (event != null && !knownEvent && elsewhere && !trait) {
            return;
        }
        Collection<String> known =
                new ArrayList<>(knownEvent ? onEvent : vocabulary.properties(""));
        known.addAll(traitWillDo ? vocabulary.userTraits() : List.of());
        sentence.problem(
                "metric.unknown-property",
                (knownEvent
                                ? "`" + event.text() + "` has no property `" + name.text() + "`"
                                : "There is no property `" + name.text() + "`")
                        + (traitWillDo ? ", nor do users have such a trait." : "."),
                name.start(),
                name.end(),
                Sentence.nearest(name.text(), known),
                trait
                        ? "It is a trait of users: write `with` instead of `where`."
                        : elsewhere
                                ? "Other events have it; use one that this event has."
                                : "Use the name of a property that the events have.");
    }

    static String words(Set<Kind> kinds) {
        return String.join(
                " or ",
                kinds.stream()
                        .sorted()
                        .map(kind -> kind == Kind.FLAG ? "true or false" : lower(kind))
                        .toList());
    }

    private static String lower(Kind kind) {
        return "a " + kind.name().toLowerCase(Locale.ROOT);
    }
}
