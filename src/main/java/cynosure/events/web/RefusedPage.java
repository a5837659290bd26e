package cynosure.events.web;

import cynosure.events.EventSource;
import cynosure.events.RefusedEvents.Dropped;
import cynosure.events.RefusedEvents.Reason;
import cynosure.events.RefusedEvents.Refused;
import cynosure.problem.Problems;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What was sent and could not be read as events, by source and reason.
///
/// @param source the only source that is shown; empty when all are
/// @param from the name of the only source that is shown; empty when all are
/// @param all how many they are, in words
/// @param hidden how many reasons there are besides those that are shown, in words; empty when none
/// @param news what the last try has brought; empty when there was none
/// @param owner whether this person may drop them
/// @param problems what was wrong with the form to drop them
public record RefusedPage(
        String source,
        String from,
        String all,
        String news,
        List<Group> groups,
        String hidden,
        List<Gone> dropped,
        boolean owner,
        Problems problems) {

    private static final int LETTERS = 600;

    /// Those of one source and one reason.
    ///
    /// @param which the same in an address
    /// @param shown what the examples are, of all of them
    public record Group(
            String source,
            String sourceName,
            String reason,
            String title,
            String count,
            String when,
            String which,
            String shown,
            List<String> examples) {}

    /// @param what how many of what
    public record Gone(String what, String why, String who) {}

    static Group group(
            Reason one,
            Map<String, String> names,
            Words words,
            Function<Reason, List<Refused>> examples) {
        List<String> latest =
                examples.apply(one).stream().map(refused -> shown(refused.what().raw())).toList();
        return new Group(
                one.source(),
                names.getOrDefault(one.source(), "A source that is gone"),
                one.reason(),
                title(one.reason()),
                Words.count(one.events(), "was sent", "were sent"),
                words.moment(one.first()).equals(words.moment(one.last()))
                        ? words.moment(one.first())
                        : words.moment(one.first()) + " to " + words.moment(one.last()),
                "source=" + encoded(one.source()) + "&reason=" + encoded(one.reason()),
                latest.size() < one.events() ? "The last " + latest.size() : "What was sent",
                latest);
    }

    static Gone gone(Dropped one, Map<String, String> names, Words words) {
        return new Gone(
                Words.count(one.events())
                        + " from "
                        + names.getOrDefault(one.source(), "a source that is gone")
                        + ": "
                        + one.reason(),
                one.dropping().why(),
                one.dropping().by() + ", " + words.moment(one.dropping().at()));
    }

    static Map<String, String> names(List<EventSource> sources) {
        return sources.stream().collect(Collectors.toMap(EventSource::id, EventSource::name));
    }

    /// A reason as a sentence of its own.
    static String title(String reason) {
        return reason.isEmpty()
                ? reason
                : reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
    }

    private static String shown(String raw) {
        return raw.length() <= LETTERS
                ? raw
                : raw.substring(0, LETTERS)
                        + "… ("
                        + Words.count(raw.length(), "letter", "letters")
                        + " in all)";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
