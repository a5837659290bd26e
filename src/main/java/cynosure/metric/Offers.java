package cynosure.metric;

import cynosure.metric.Completion.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Everything that can stand at one place of a sentence, what people need most first.
final class Offers {

    private static final Set<String> COMPARED = Set.of("at least", "more than", "less than");
    private static final String ANY = "any event";
    private static final List<String> NUMBERS = List.of("1", "2", "3", "5", "7", "10");
    private static final Set<String> OF_NUMBERS = Set.of("total", "average", "median");

    private final Outlook outlook;
    private final String before;
    private final String event;
    private final Vocabulary vocabulary;
    private final Collection<String> metrics;
    private final Map<String, Offer> all = new LinkedHashMap<>();

    /// @param words as they go into the sentence; a comma before the time included
    record Offer(String words, Kind kind, String hint) {
        String label() {
            return words.startsWith(", ") ? words.substring(2) : words;
        }
    }

    /// @param outlook how the text before the place can go on
    /// @param before the word before the place
    /// @param event the event whose properties are meant; empty when not known
    /// @param metrics the names of metrics that can stand in others
    Offers(
            Outlook outlook,
            String before,
            String event,
            Vocabulary vocabulary,
            Collection<String> metrics) {
        this.outlook = outlook;
        this.before = before.toLowerCase(Locale.ROOT);
        this.event = vocabulary.events().contains(event) ? event : "";
        this.vocabulary = vocabulary;
        this.metrics = metrics;
    }

    Collection<Offer> all() {
        String property = outlook.last("property");
        boolean valueFirst =
                vocabulary.kinds(property).stream()
                        .anyMatch(kind -> kind != Vocabulary.Kind.NUMBER);
        boolean value = outlook.seeksValue();
        if (value && valueFirst) {
            values(property);
        }
        boolean anEvent = outlook.seeksEvent();
        if (OF_NUMBERS.contains(before) && outlook.seeksProperty()) {
            properties();
        }
        phrases(phrase -> !(anEvent && phrase.equals(ANY)) && !misfit(property, phrase));
        if (anEvent) {
            vocabulary.events().forEach(name -> name(name, Kind.EVENT, "event"));
        }
        if (outlook.seeksProperty()) {
            properties();
        }
        if (outlook.seeksMetric()) {
            metrics.forEach(name -> add(bracketed(name), Kind.METRIC, "a metric of yours"));
        }
        if (before.equals("series")) {
            vocabulary.series().stream()
                    .map(Printer::quoted)
                    .filter(outlook::takes)
                    .forEach(name -> add(name, Kind.VALUE, "brought in"));
        }
        if (value) {
            values(property);
        }
        if (!value && outlook.seeksNumber()) {
            NUMBERS.forEach(number -> add(number, Kind.NUMBER, ""));
        }
        outlook.phrases().forEach(words -> add(words, Kind.WORD, ""));
        return all.values();
    }

    private void phrases(Predicate<String> wanted) {
        for (Phrasebook.Phrase phrase : Phrasebook.phrases()) {
            if (wanted.test(phrase.words())
                    && outlook.seeks(phrase.first())
                    && outlook.takes(phrase.words())) {
                add(phrase.words(), Kind.WORD, phrase.hint());
            }
        }
    }

    /// A comparison of numbers where the property before it is none, or one of groups after an
    /// event.
    private boolean misfit(String property, String phrase) {
        if (phrase.startsWith("with ") && !phrase.startsWith("with the same")) {
            return vocabulary.events().stream().anyMatch(before::equalsIgnoreCase);
        }
        if (COMPARED.contains(phrase) && !before.equals("is")) {
            return true;
        }
        Set<Vocabulary.Kind> kinds = vocabulary.kinds(property);
        boolean flag = phrase.equals("true") || phrase.equals("false");
        boolean told = before.equals("is") || before.equals(property.toLowerCase(Locale.ROOT));
        boolean compares = phrase.contains(" than") || phrase.contains("at least");
        return told
                && !kinds.isEmpty()
                && (flag && !kinds.contains(Vocabulary.Kind.FLAG)
                        || compares && !kinds.contains(Vocabulary.Kind.NUMBER));
    }

    private void properties() {
        Collection<String> known = vocabulary.properties(event);
        if (before.equals("with")) {
            vocabulary.userTraits().forEach(name -> name(name, Kind.PROPERTY, "of the user"));
        }
        boolean numbersFirst = OF_NUMBERS.contains(before);
        known.stream().filter(name -> numbersFirst && number(name)).forEach(this::property);
        known.forEach(this::property);
    }

    private void property(String name) {
        name(name, Kind.PROPERTY, Checker.words(vocabulary.kinds(name)));
    }

    private boolean number(String property) {
        return vocabulary.kinds(property).contains(Vocabulary.Kind.NUMBER);
    }

    private void values(String property) {
        Set<Vocabulary.Kind> kinds = vocabulary.kinds(property);
        if (kinds.contains(Vocabulary.Kind.FLAG)) {
            add("true", Kind.VALUE, property);
            add("false", Kind.VALUE, property);
        }
        for (String value : vocabulary.values(event, property)) {
            boolean plain = kinds.contains(Vocabulary.Kind.NUMBER) && isNumber(value);
            boolean flag = value.equals("true") || value.equals("false");
            if (!flag || !kinds.contains(Vocabulary.Kind.FLAG)) {
                value(plain ? value : Printer.quoted(value), property);
            }
        }
        if (kinds.isEmpty() || kinds.contains(Vocabulary.Kind.NUMBER)) {
            NUMBERS.forEach(number -> value(number, ""));
        }
    }

    private void value(String spelled, String property) {
        boolean number = Character.isDigit(spelled.charAt(0)) || spelled.charAt(0) == '-';
        if (outlook.takes(spelled)) {
            add(spelled, number ? Kind.NUMBER : Kind.VALUE, property);
        }
    }

    private void name(String name, Kind kind, String hint) {
        if (!name.isEmpty()) {
            add(Printer.name(Name.of(name)), kind, hint);
        }
    }

    private void add(String words, Kind kind, String hint) {
        var offer = new Offer(words, kind, hint);
        all.putIfAbsent(offer.label(), offer);
    }

    private static String bracketed(String name) {
        return "[" + name.replace("]", "]]") + "]";
    }

    private static boolean isNumber(String value) {
        return value.matches("-?[0-9]{1,17}(\\.[0-9]{1,9})?");
    }
}
